import ArgumentParser

/// `sprechzeit leave`.
struct LeaveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leave",
        abstract: "Ask for leave, comment on it and decide it.",
        subcommands: [
            LeaveRequest.self, LeaveComment.self, LeaveApprove.self, LeaveReject.self, LeaveWithdraw.self,
            LeaveList.self, LeaveShow.self, LeaveBalanceCommand.self,
        ],
        aliases: ["urlaub"]
    )
}
