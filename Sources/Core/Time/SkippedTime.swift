/// A local time that never comes, because clocks jump over it.
public struct SkippedTime: Error, Hashable {
    /// The time that was asked for.
    public let time: LocalTime

    /// What clocks show when they have jumped: the first time that exists again.
    public let resumes: LocalTime

    public init(time: LocalTime, resumes: LocalTime) {
        self.time = time
        self.resumes = resumes
    }
}
