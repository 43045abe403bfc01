public import Messages

/// A key, what it does, and what it is called.
public struct KeyBinding: Hashable, Sendable {
    public let keys: [Key]
    public let action: DeskAction
    public let label: KeyLabel
    /// Whether it begins or does what cannot be taken back.
    public var isDestructive = false
    /// Whether it stands below the screen as well, and not only in the help.
    public var isInFooter = true
}

/// Which keys work where: the screen's foot, the help and what is done all come from here.
public enum KeyTable {
    /// The keys of a view, the most important ones first.
    public static func bindings(in view: DeskView) -> [KeyBinding] {
        own(view) + common(view)
    }

    /// What a key does in a view; `nil` where it does nothing.
    public static func action(of key: Key, in view: DeskView) -> DeskAction? {
        bindings(in: view).first { $0.keys.contains(key) }?.action
    }

    /// Keys that a German keyboard has only with AltGr or as dead keys, or that terminals keep for themselves.
    public static let forbidden: Set<Key> = Set(
        "[]{}\\|~@`^´".unicodeScalars.map { .character($0) } + [1, 10, 11].map { .function($0) }
            + ["s", "q", "z", "\\"].map { .control($0) }
    )

    /// Whether letters are text in a view.
    public static func isTyping(in view: DeskView) -> Bool {
        switch view {
        case .search, .date, .who, .whoTyping, .clients, .newClient: true
        default: false
        }
    }

    private static func own(_ view: DeskView) -> [KeyBinding] {
        switch view {
        case .day: day
        case .search: search
        case .form: form
        case .found: found
        case .who: who
        case .whoTyping: whoTyping
        case .clients: clients
        case .newClient: [on([.enter], .submitClient, .goOn), on([.escape], .askClient, .askAgain)]
        case .held: held
        case .booked: booked
        case .conflict: conflict
        case .week: week
        case .move: move
        case .cancel: cancel
        case .noShow: noShow
        case .slip: [on([.enter, .escape], .back, .back)]
        case .undecidedSlip: [on(["J"], .confirm, .printAnyway), on([.enter, .escape], .back, .back)]
        case .sites: [on(digits, .pick, .choose), on([.enter], .pickMarked, .choose, footer: false)] + moving + [back]
        case .date: [on([.enter], .pickMarked, .showDay), back]
        case .help: [on(["?"], .back, .closeHelp), on([.escape, .enter], .back, .closeHelp, footer: false)] + paging
        case .disconnected: [on(["r"], .retry, .tryNow), on(["q"], .quit, .quit)]
        case .locked: []
        case .pin: [on([.enter], .submitPin, .unlock), on([.escape], .back, .typeAnew), on(["q"], .quit, .quit)]
        case .pinUsedUp: [on(["q"], .quit, .quit)]
        }
    }

    /// What works in every view.
    private static func common(_ view: DeskView) -> [KeyBinding] {
        switch view {
        case .help, .locked, .pin, .pinUsedUp: []
        default: [on(["?"], .showHelp, .help), on([.control("l")], .redraw, .redraw, footer: false)]
        }
    }

    private static let day =
        [
            on(["n", "s", "/"], .newAppointment, .newAppointment), on(["e"], .arrive, .arrived),
            on(["x"], .miss, .missed), on(["b"], .complete, .completed), on(["v"], .move, .move),
            on(["a"], .cancel, .cancel, destructive: true), on(["d"], .slip, .slip), on(["u"], .undo, .undo),
            on(["g"], .showWeek, .week), on([.left], .previousDay, .previousDay, footer: false),
            on([.right], .nextDay, .nextDay, footer: false), on(["t"], .askDate, .otherDay),
            on(["p"], .showSites, .site), on(["."], .reveal, .fullName, footer: false),
            on([.enter], .today, .today, footer: false), on(["q"], .quit, .quit),
        ] + moving

    private static let search = [
        on([.enter, .down], .showList, .toList), on([.tab], .showForm, .form), back,
    ]

    private static let form = [
        on([.tab, .down], .next, .nextField), on([.backTab, .up], .previous, .previousField),
        on([" ", .right], .right, .nextValue), on([.left, .backspace], .left, .previousValue),
        on([.enter], .showList, .searchNow), back,
    ]

    private static let found =
        [
            on(digits, .pick, .hold), on([.enter], .pickMarked, .holdMarked), on(["s", "/"], .typeSearch, .search),
            on([.tab], .showForm, .form), on(["g"], .showWeek, .week), on(["+"], .longerWay, .longerWay),
            on(["-"], .shorterWay, .shorterWay),
        ] + moving + [back]

    private static let who = [
        on(["+"], .addClient, .newClient), on([.enter, "-"], .skipClient, .nobody),
        on([.escape], .release, .releaseAndBack),
    ]

    private static let whoTyping = [on([.enter], .submitClient, .find), back]

    private static let clients = [
        on(digits, .pick, .choose), on([.enter], .submitClient, .onlyOne), on(["+"], .addClient, .newClient), back,
    ]

    private static let held = [
        on([.enter, "J"], .book, .book), on(["w"], .askClient, .otherClient), on(["f"], .release, .release),
        on(["z"], .release, .otherTime, footer: false), on(["v"], .move, .moveInstead, footer: false),
        on(["."], .reveal, .fullName, footer: false),
        on(["+"], .askAnother, .comesAlong, footer: false), on([.escape], .release, .releaseAndBack),
    ]

    private static let booked = [
        on([.enter, .escape], .done, .done), on(["d"], .slip, .slip), on(["n"], .newAppointment, .oneMore),
        on(["v"], .move, .move), on(["u"], .undo, .undo), on(["."], .reveal, .fullName, footer: false),
    ]

    private static let conflict = [
        on(["1", "2", "3"], .pick, .hold), on(["r"], .retry, .again), on(["z", "s"], .typeSearch, .newSearch), back,
    ]

    private static let week = [
        on([.enter], .pickMarked, .holdMarked), on([.tab], .nextFree, .nextFree), on(["i"], .explain, .whyNot),
        on([.pageUp, ","], .previousPage, .previousWeek), on([.pageDown, "."], .nextPage, .nextWeek),
        on(["p"], .showSites, .site),
        on([.up, "k"], .previous, .up, footer: false), on([.down, "j"], .next, .down, footer: false),
        on([.left, "h"], .left, .left, footer: false), on([.right, "l"], .right, .right, footer: false), back,
    ]

    private static let move = [
        on([.enter, "J"], .book, .moveNow), on(["z"], .back, .otherTime), back,
    ]

    private static let cancel = [
        on(["1", "2", "3", "4"], .chooseReason, .reason), on(["J"], .confirm, .cancelNow, destructive: true),
        on(["v"], .move, .moveInstead), back,
    ]

    private static let noShow = [
        on(["1", "2", "3"], .chooseReason, .record), on(["e"], .arrive, .arrived), back,
    ]

    private static let digits: [Key] = "123456789".unicodeScalars.map { .character($0) }
    private static let back = on([.escape], .back, .back)
    private static let moving =
        [
            on([.up, "k"], .previous, .up, footer: false), on([.down, "j"], .next, .down, footer: false),
            on([.home], .first, .first, footer: false), on([.end], .last, .last, footer: false),
        ] + paging
    private static let paging = [
        on([.pageUp], .previousPage, .pageUp, footer: false), on([.pageDown], .nextPage, .pageDown, footer: false),
    ]

    private static func on(
        _ keys: [Key],
        _ action: DeskAction,
        _ label: KeyLabel,
        destructive: Bool = false,
        footer: Bool = true
    ) -> KeyBinding {
        KeyBinding(keys: keys, action: action, label: label, isDestructive: destructive, isInFooter: footer)
    }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
    public init(unicodeScalarLiteral value: Unicode.Scalar) {
        self = .character(value)
    }
}
