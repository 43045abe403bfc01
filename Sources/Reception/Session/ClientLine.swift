internal import Core

extension ClientStep {
    /// What a typed line says about the person; `nil` where it means nothing.
    func command(for line: String) -> ClientCommand? {
        switch (self, line) {
        case (.who, ""): .chooseCertain
        case (.who, _): .find(line)
        case (.name, ""): .name(nil)
        case (.name, _): PersonName(line: line).map { .name($0) }
        case (.phone, ""): .phone(nil)
        case (.phone, _): PhoneNumber(line).map { .phone($0) }
        case (.language, ""): .language(nil)
        case (.language, _): Self.isCode(line) ? .language(SpokenLanguage(code: line.lowercased())) : nil
        case (.settled, _): nil
        }
    }

    private static func isCode(_ text: String) -> Bool {
        (2...3).contains(text.count) && text.lowercased().allSatisfy { ("a"..."z").contains($0) }
    }
}
