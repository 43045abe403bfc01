import Core

/// What hours can demand of whoever is present: a language or a field of advice.
enum Qualification: Hashable {
    case language(SpokenLanguage)
    case skill(Skill)
}

extension CaseManager {
    /// Whether the person brings what is demanded.
    func has(_ qualification: Qualification) -> Bool {
        switch qualification {
        case .language(let language): languages.contains(language)
        case .skill(let skill): skills.contains(skill)
        }
    }
}
