/// Why an account was not made or changed; nothing has changed then.
public enum UserRefusal: Error, Hashable {
    case unknownLogin(String)
    /// The login has no account here.
    case noOwnAccount
    /// The server has a login of the name.
    case loginTaken(String)
    /// A name that no login can have.
    case loginNotPlain(String)
    /// Nobody changes their own account.
    case ownAccount
    /// Only the owner of the database makes others look after accounts.
    case administratorByOwner
    /// Reception without a site.
    case receptionWithoutSite
    /// A case manager who is nobody of the county.
    case caseManagerWithoutPerson
    /// An employer lead without a body.
    case employerLeadWithoutBody
    /// The county has nothing of the name.
    case unknownName(String)
}
