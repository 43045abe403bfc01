extension Int {
    /// The number in decimal, with zeros in front up to a width: 7 in width 2 is "07".
    func zeroPadded(to width: Int) -> String {
        let digits = String(magnitude)
        let missing = Swift.max(0, width - digits.utf8.count)
        return (self < 0 ? "-" : "") + String(repeating: "0", count: missing) + digits
    }
}
