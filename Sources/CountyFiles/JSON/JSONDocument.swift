private import CJansson
internal import Core

/// A JSON text (RFC 8259) that jansson has read.
struct JSONDocument: ~Copyable {
    /// Where and why a text is no JSON.
    struct Failure: Error {
        /// Nothing where jansson has read what the limit of depth then refuses.
        let line: Int?
        let fault: Mistake.JSONFault
    }

    /// How deep values may be nested.
    private static let depthLimit = 32

    private let root: UnsafeMutablePointer<json_t>

    /// Reads a whole text.
    ///
    /// - Parameter bytes: The text in UTF-8; a byte order mark at the beginning is passed over.
    /// - Throws: ``Failure`` at the first place where the text is no JSON, or where an object has a key twice.
    init(_ bytes: [UInt8]) throws(Failure) {
        // jansson passes over U+0000 after a number.
        if let nul = bytes.firstIndex(of: 0) {
            throw Failure(line: bytes.lineNumber(at: nul), fault: .nulCharacter)
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes.count > start else { throw Failure(line: 1, fault: .endsTooSoon) }
        // In texts \u0000 is left for the keys to refuse, which can say in which.
        let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL
        var error = json_error_t()
        let root = bytes.withUnsafeBytes { buffer in
            json_loadb(buffer.baseAddress?.advanced(by: start), buffer.count - start, Int(flags), &error)
        }
        guard let root else { throw Failure(line: Int(error.line), fault: Self.fault(json_error_code(&error))) }
        self.root = root
    }

    deinit {
        json_decref(root)
    }

    /// A copy of what the text holds.
    ///
    /// - Throws: ``Failure`` where values are nested too deep.
    func value() throws(Failure) -> JSONValue {
        try Self.value(of: root, depth: 1)
    }

    private static func value(of node: UnsafeMutablePointer<json_t>, depth: Int) throws(Failure) -> JSONValue {
        guard depth <= depthLimit else { throw Failure(line: nil, fault: .tooDeep(limit: depthLimit)) }
        switch node.pointee.type {
        case JSON_OBJECT:
            var members: [JSONMember] = []
            var iterator = json_object_iter(node)
            while let place = iterator {
                let key = text(json_object_iter_key(place), count: json_object_iter_key_len(place))
                if let node = json_object_iter_value(place) {
                    members.append(JSONMember(key: key, value: try value(of: node, depth: depth + 1)))
                }
                iterator = json_object_iter_next(node, place)
            }
            return .object(members)
        case JSON_ARRAY:
            var values: [JSONValue] = []
            for index in 0..<json_array_size(node) {
                if let node = json_array_get(node, index) { values.append(try value(of: node, depth: depth + 1)) }
            }
            return .array(values)
        case JSON_STRING:
            return .string(text(json_string_value(node), count: json_string_length(node)))
        case JSON_INTEGER:
            return .integer(Int(json_integer_value(node)))
        default:
            return .other
        }
    }

    /// Copies a text, which jansson has found to be UTF-8.
    private static func text(_ start: UnsafePointer<CChar>?, count: Int) -> String {
        String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }

    private static func fault(_ code: json_error_code) -> Mistake.JSONFault {
        switch code {
        case json_error_invalid_syntax: .invalidSyntax
        case json_error_premature_end_of_input: .endsTooSoon
        case json_error_end_of_input_expected: .surplusText
        case json_error_invalid_utf8: .notUTF8
        case json_error_null_byte_in_key: .nulCharacter
        case json_error_duplicate_key: .repeatedKey
        case json_error_numeric_overflow: .numberTooLarge
        case json_error_stack_overflow: .tooDeep(limit: depthLimit)
        default: preconditionFailure("jansson refuses a text in memory for reason \(code.rawValue)")
        }
    }
}
