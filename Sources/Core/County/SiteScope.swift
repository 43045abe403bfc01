/// To which sites something applies: one, or every site of the county (`*` in files).
public enum SiteScope: Hashable, Sendable {
    case every
    case one(Identifier<Site>)

    public func includes(_ site: Identifier<Site>) -> Bool {
        switch self {
        case .every: true
        case .one(let named): named == site
        }
    }
}
