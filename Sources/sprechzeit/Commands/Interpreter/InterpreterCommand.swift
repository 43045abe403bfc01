import ArgumentParser

/// `sprechzeit interpreter`.
struct InterpreterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interpreter",
        abstract: "Record who interprets and when, and what becomes of appointments where they cannot.",
        subcommands: [
            InterpreterList.self, InterpreterAdd.self, InterpreterHours.self, InterpreterAssign.self,
            InterpreterUnavailable.self, InterpreterCancel.self,
        ],
        aliases: ["dolmetscher"]
    )
}
