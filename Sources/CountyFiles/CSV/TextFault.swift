internal import Core

/// Why bytes are no text that the product can keep.
enum TextFault {
    /// The first reason, or nil if the bytes are UTF-8 without U+0000.
    static func fault(in bytes: Span<UInt8>) -> Mistake.Kind? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes)
        } catch {
            return .notUTF8
        }
        for index in bytes.indices where bytes[index] == 0 { return .nulCharacter }
        return nil
    }
}
