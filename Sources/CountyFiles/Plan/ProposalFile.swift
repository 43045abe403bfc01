public import Core

/// A file that keeps a plan until it is applied: what it was made from, what is proven, and its rows.
///
/// Records of CSV, so that it can be read, compared and searched line by line. The first ones are named; the last
/// part is the plan itself in the form in which plans are exported. The same proposal always makes the same bytes.
public struct ProposalFile: Hashable, Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Reads the proposal.
    ///
    /// - Throws: ``RejectedInput`` with the mistakes of the file; what is wrong inside a row is left to the rules.
    public func read() throws(RejectedInput) -> PlanProposal {
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try FileBytes.read(path)
        } catch {
            throw RejectedInput(mistakes: [Mistake(file: path, kind: .file(error))])
        }
        do throws(Mistake) {
            var reading = ProposalReading(bytes, file: path)
            return try reading.proposal()
        } catch {
            throw RejectedInput(mistakes: [error])
        }
    }

    /// Makes sure that the file can be written, before much work goes into what it is to hold.
    public func checkWritable() throws(UnwritableFile) {
        do throws(FileFault) {
            try FileReplacement.check(path)
        } catch {
            throw UnwritableFile(path: path, fault: error)
        }
    }

    /// Writes a proposal, replacing the file as a whole.
    public func write(_ proposal: PlanProposal) throws(UnwritableFile) {
        do throws(FileFault) {
            try FileReplacement.replace(path, with: proposal.fileBytes)
        } catch {
            throw UnwritableFile(path: path, fault: error)
        }
    }
}
