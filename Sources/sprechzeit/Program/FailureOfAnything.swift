import ArgumentParser
import Cluster
import Core
import CountyFiles
import Disk
import Feeds
import Messages
import Planning
import Postgres
import Slips
import Store

/// The one place where whatever was thrown becomes a failure with its words and its status.
extension Failure {
    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let declined as DeclinedBooking: self.init(declined)
        case let unclear as UnclearOutcome: self.init(unclear)
        case let refusal as ClientRefusal: self.init(refusal)
        case let error as ClusterError: self.init(error)
        case let error as PostgresError: self.init(error)
        case let error as SchemaError: self.init(error)
        case let error as PlanRefusal: self.init(error)
        case let error as InstanceRefusal: self.init(error)
        case is HiddenReasons: self.init(.notAllowed, DatabaseTrouble.hiddenReasons)
        case let refusal as UserRefusal: self.init(refusal)
        case let refusal as StaffingRefusal: self.init(refusal)
        case let error as UnknownName: self.init(.badInput, .unknownName(error.name))
        case let error as PublishingError: self.init(error)
        case let error as UndefinedZone: self.init(.configuration, .unknownTimeZone(error.identifier))
        case let error as SolverError: self.init(.software, .solver("\(error)"))
        case let error as RejectedInput: self.init(rejecting: error.mistakes)
        case let error as UnwritableFile: self.init(.cannotCreate, .unwritable(path: error.path, error.fault))
        case let error as PlanVerification.Refusal: self.init(error)
        case let error as SlipError: self.init(.badInput, SlipTrouble(error))
        default: self.init(ofCommandLine: error)
        }
    }

    /// Results that nothing took, for the reason behind a number of the system.
    init(unwritableResults code: Int32) {
        let trouble = FileTrouble.unwritableResults(FileFault(code: code))
        self.init(.cannotCreate, trouble)
    }

    /// Every mistake of a file; each says what to do.
    init(rejecting mistakes: [Mistake]) {
        self.init(.badInput, nil, lines: mistakes.map(MistakeWords(Surroundings.current.language).line))
    }

    /// Every mistake in the files of a county, how many there are, and that nothing came of the rest.
    init(rejectingCounty mistakes: [Mistake]) {
        let words = MistakeWords(Surroundings.current.language)
        self.init(.badInput, words.summary(of: mistakes.count), lines: mistakes.map(words.line))
    }

    private init(_ error: PostgresError) {
        switch error {
        case .connectionFailed(let report): self.init(unreachable: report.sqlState, place: "")
        case .connectionLost: self.init(.tryAgain, .lost)
        case .refused(let constraint, _):
            self.init(.badInput, .refused(constraint: constraint.name, table: constraint.table))
        case .serialization, .deadlock, .lockTimeout, .stalePlan: self.init(.tryAgain, .busy)
        case .timeout, .cancelled: self.init(.tryAgain, .tooSlow)
        case .notAllowed: self.init(.notAllowed, .notAllowed)
        default: self.init(.unavailable, .other(code: error.report?.sqlState ?? ""))
        }
    }

    /// No connection to a database, for the reason that an SQLSTATE names.
    init(unreachable code: String, place: String) {
        switch code.prefix(2) {
        case "28": self.init(.notAllowed, .notAdmitted(place: place))
        case "3D": self.init(.unavailable, .noSuchDatabase(place: place))
        case "53", "57": self.init(.tryAgain, .occupied(place: place))
        default: self.init(.unavailable, .unreachable(place: place))
        }
    }

    private init(_ error: ClusterError) {
        let (status, trouble): (ExitStatus, ClusterTrouble) =
            switch error {
            case .notInstalled(let searched): (.configuration, .notInstalled(searched: searched))
            case .versionNotInstalled(let needed, let installed):
                (.configuration, .versionNotInstalled(needed: needed, installed: installed))
            case .nameless(let user): (.configuration, .nameless(user: user))
            case .serverUserMissing(let name): (.configuration, .serverUserMissing(name: name))
            case .folderNotOurs(let path): (.configuration, .folderNotOurs(path: path))
            case .folderOfAnother(let path, _): (.configuration, .folderOfAnother(path: path))
            case .folderClosed(let path, let user): (.configuration, .folderClosed(path: path, user: user))
            case .notPossible(let path, let code): (.cannotCreate, .notPossible(path: path, FileFault(code: code)))
            case .layoutTooNew: (.configuration, .layoutTooNew)
            case .busy(let path, _): (.tryAgain, .busy(path: path))
            case .notMade(let words): (.unavailable, .notMade(words: words))
            case .notStarted(let words, let log): (.unavailable, .notStarted(words: words, log: log))
            case .noAnswer(_, let log): (.unavailable, .noAnswer(log: log))
            case .notStopped(let process): (.unavailable, .notStopped(process: process))
            }
        self.init(status, trouble.explanation(in: Surroundings.current.language))
    }

    private init(_ error: SchemaError) {
        switch error {
        case .newer(let found, let known): self.init(.configuration, .newerSchema(found: found, known: known))
        case .older(let found, let known): self.init(.configuration, .olderSchema(found: found, known: known))
        case .edited(let number, let name, let line):
            self.init(.configuration, .editedMigration(number: number, name: name, line: line))
        case .migratorAtWork: self.init(.tryAgain, DatabaseTrouble.migratorAtWork)
        case .serverTooOld(let found, let needed):
            self.init(.configuration, .serverTooOld(found: found, needed: needed))
        }
    }

    private init(_ refusal: PlanRefusal) {
        switch refusal {
        case .noInstance: self.init(.badInput, .noCounty)
        case .stale(let parts, let newest): self.init(.stalePlan, .stale(parts, revision: newest?.number))
        case .outsideDays(let row): self.init(.badInput, .rowOutsideDays(row))
        case .skippedTime(let row, _): self.init(.badInput, PlanTrouble.skippedTime(row))
        }
    }

    private init(_ refusal: InstanceRefusal) {
        switch refusal {
        case .anotherCounty(let stored, let offered):
            self.init(.badInput, .otherCounty(stored: stored, offered: offered))
        case .planDependsOn(let dependences):
            let words = FileTrouble.planDependsOn(
                dependences.map { dependence in
                    switch dependence.subject {
                    case .caseManager(let person): (person.rawValue, dependence.days)
                    case .site(let site): (site.rawValue, dependence.days)
                    }
                }.map { FileTrouble.Dependence(name: $0.0, days: $0.1) }
            )
            self.init(.badInput, words)
        case .leaveDecidedByEmployer(let leave):
            self.init(.notAllowed, DatabaseTrouble.leaveDecidedByEmployer(leave.rawValue))
        }
    }

    private init(_ refusal: UserRefusal) {
        let status: ExitStatus =
            switch refusal {
            case .ownAccount, .administratorByOwner, .noOwnAccount: .notAllowed
            case .unknownLogin, .loginTaken, .loginNotPlain, .receptionWithoutSite, .caseManagerWithoutPerson,
                .employerLeadWithoutBody, .unknownName:
                .badInput
            }
        self.init(status, UserWords(Surroundings.current.language).explanation(refusal))
    }

    private init(_ refusal: StaffingRefusal) {
        let status: ExitStatus =
            switch refusal {
            case .ownContract: .notAllowed
            case .nameTaken: .tryAgain
            case .lessThanAThird, .unknownName, .doesNotHoldThen, .laterVersion, .notEmployedThen,
                .appointmentsUndecided, .assignmentsPlanned, .oneParty, .noParty:
                .badInput
            }
        self.init(status, StaffingWords(Surroundings.current.language).explanation(refusal))
    }

    private init(_ error: PublishingError) {
        switch error {
        case .foreignFile(let path): self.init(.cannotCreate, FileTrouble.foreignFile(path: path))
        case .notExchangeable(let folder): self.init(.cannotCreate, FileTrouble.notExchangeable(folder: folder))
        case .unwritable(let path, let fault): self.init(.cannotCreate, .unwritable(path: path, fault))
        }
    }

    private init(_ refusal: PlanVerification.Refusal) {
        switch refusal {
        case .noDates: self.init(.badInput, PlanTrouble.noDates)
        case .daysRunBackwards(let from, let through): self.init(.usage, .lastBeforeFirst(from, through))
        case .tooManyDays(let from, let through):
            self.init(.badInput, PlanTrouble.tooManyDays(from: from, through: through))
        }
    }

    /// What the command line parser has to say: help on standard output, mistakes on standard error.
    private init(ofCommandLine error: any Error) {
        let code = Sprechzeit.exitCode(for: error).rawValue
        let text = Sprechzeit.fullMessage(for: error)
        guard code != 0 else {
            if !text.isEmpty { Console.print(text) }
            self.init(.done, Explanation?.none)
            return
        }
        self.init(
            ExitStatus(rawValue: code) ?? .usage,
            nil,
            lines: [UsageWords(Surroundings.current.language).text(text)]
        )
    }
}
