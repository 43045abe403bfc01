public import Core

/// Files that are not taken, with everything that is wrong in them.
public struct RejectedInput: Error, Hashable {
    /// In the order of files and lines; never empty.
    public let mistakes: [Mistake]
}
