/// What the program's exit status says to other programs; the numbers are those of sysexits where it has one.
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    /// A check found what it looks for.
    case checkNegative = 1
    /// The command line is wrong.
    case usage = 64
    /// A file's content is wrong.
    case badInput = 65
    /// The database cannot be reached.
    case unavailable = 69
    /// A defect of the program.
    case software = 70
    /// A file or folder cannot be written.
    case cannotCreate = 73
    /// Nothing is wrong; the same call can succeed later.
    case tryAgain = 75
    /// The plan was made from another state.
    case stalePlan = 76
    case notAllowed = 77
    /// The installation or its settings are wrong.
    case configuration = 78
}
