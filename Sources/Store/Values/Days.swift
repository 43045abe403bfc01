internal import Core

extension Range<LocalDate> {
    /// Days as people name them, from the first through the last.
    ///
    /// Where the last comes before the first the range is empty, which no table takes.
    init(from first: LocalDate, through last: LocalDate) {
        self = first..<Swift.max(first, last.next)
    }
}
