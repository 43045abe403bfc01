internal import Messages

extension Desk {
    /// The smallest window in which the desk can be worked with.
    public static let least = (width: 60, height: 16)

    /// Draws the desk; the same desk in the same size always gives the same frame.
    ///
    /// - Parameters:
    ///   - height: Rows of the terminal.
    ///   - width: Its columns.
    /// - Returns: The frame.
    public func frame(height: Int, width: Int) -> Frame {
        guard width >= Self.least.width, height >= Self.least.height else {
            return TooSmallScreen.frame(self, height: height, width: width)
        }
        var canvas = Canvas(self, height: height, width: width)
        switch view {
        case .day: DayScreen.draw(self, on: &canvas)
        case .search, .found: SearchScreen.draw(self, on: &canvas)
        case .form: FormScreen.draw(self, on: &canvas)
        case .who, .whoTyping, .clients, .newClient: WhoScreen.draw(self, on: &canvas)
        case .held: HeldScreen.draw(self, on: &canvas)
        case .booked: BookedScreen.draw(self, on: &canvas)
        case .conflict: ConflictScreen.draw(self, on: &canvas)
        case .week: WeekScreen.draw(self, on: &canvas)
        case .move: MoveScreen.draw(self, on: &canvas)
        case .cancel: CancelScreen.draw(self, on: &canvas)
        case .noShow: NoShowScreen.draw(self, on: &canvas)
        case .slip, .undecidedSlip: SlipScreen.draw(self, on: &canvas)
        case .sites: SitesScreen.draw(self, on: &canvas)
        case .date: DateScreen.draw(self, on: &canvas)
        case .help: HelpScreen.draw(self, on: &canvas)
        case .disconnected: DisconnectedScreen.draw(self, on: &canvas)
        case .locked, .pin, .pinUsedUp: LockScreen.draw(self, on: &canvas)
        }
        return canvas.frame
    }
}
