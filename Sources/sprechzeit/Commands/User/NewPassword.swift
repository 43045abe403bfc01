/// A password that nobody has thought of: a hundred bits, in letters and digits that are not mistaken for one another.
struct NewPassword {
    let text: String

    init() {
        let groups = (0..<5).map { _ in
            String((0..<4).map { _ in Self.alphabet[Int.random(in: 0..<Self.alphabet.count)] })
        }
        text = groups.joined(separator: "-")
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
