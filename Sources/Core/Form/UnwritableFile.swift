/// A file or folder that could not be written.
public struct UnwritableFile: Error, Hashable, Sendable {
    public let path: String
    public let fault: FileFault

    public init(path: String, fault: FileFault) {
        self.path = path
        self.fault = fault
    }
}
