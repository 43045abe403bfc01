/// What is said about the PIN of a desk.
extension UserWords {
    public var pinPrompt: String { isGerman ? "Neue PIN: " : "New PIN: " }
    public var pinAgain: String { isGerman ? "Noch einmal: " : "Once more: " }
    public var pinSet: String {
        isGerman ? "Ihre PIN ist gesetzt. Sie gilt an jedem Empfang." : "Your PIN is set. It works at every desk."
    }
    public var pinRemoved: String {
        isGerman ? "Keine PIN mehr: jede Taste zeigt alles wieder." : "No PIN any more: any key shows everything again."
    }

    /// That what was typed is no PIN.
    public func noPin(_ length: ClosedRange<Int>) -> Explanation {
        let (least, most) = (length.lowerBound, length.upperBound)
        return isGerman
            ? Explanation(
                fact: "Eine PIN hat \(least) bis \(most) Ziffern und sonst nichts.",
                remedy: "Rufen Sie den Befehl noch einmal auf. Geändert ist nichts."
            )
            : Explanation(
                fact: "A PIN has \(least) to \(most) digits and nothing else.",
                remedy: "Call the command again. Nothing has changed."
            )
    }

    /// That the PIN was typed differently the second time.
    public var pinsDiffer: Explanation {
        isGerman
            ? Explanation(
                fact: "Die beiden PINs sind verschieden.",
                remedy: "Rufen Sie den Befehl noch einmal auf. Geändert ist nichts."
            )
            : Explanation(
                fact: "The two PINs differ.",
                remedy: "Call the command again. Nothing has changed."
            )
    }
}
