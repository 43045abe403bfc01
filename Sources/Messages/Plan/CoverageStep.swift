/// How much of some hours is covered, as coarsely as a glyph can say it.
public enum CoverageStep: CaseIterable, Hashable, Sendable {
    case little
    case much
    case most
    case nearlyAll
    case all

    init(share: Double) {
        switch share {
        case 1...: self = .all
        case 0.98...: self = .nearlyAll
        case 0.95...: self = .most
        case 0.80...: self = .much
        default: self = .little
        }
    }

    /// A glyph that is fuller the more is covered.
    var glyph: String {
        switch self {
        case .little: "·"
        case .much: "░"
        case .most: "▒"
        case .nearlyAll: "▓"
        case .all: "█"
        }
    }
}
