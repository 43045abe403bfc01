/// An appointment that has lost its interpreter.
public struct InterpreterLoss: Hashable, Sendable {
    public let appointment: Appointment
    /// Who comes instead.
    public let another: Identifier<Interpreter>?
    /// What can become of it where it needs a decision.
    public let choices: InterpreterChoices?

    public init(appointment: Appointment, another: Identifier<Interpreter>?, choices: InterpreterChoices?) {
        self.appointment = appointment
        self.another = another
        self.choices = choices
    }
}
