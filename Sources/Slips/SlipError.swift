/// Why something cannot be printed on a slip. The line says which of the slip's values is meant.
public enum SlipError: Error, Hashable {
    /// There is nothing to print where a client needs something.
    case empty(SlipLine.Kind)
    /// A word tells others why the client comes.
    case revealing(word: String, SlipLine.Kind)
    /// The line would have more words than people read with ease.
    case tooManyWords(Int, SlipLine.Kind)
    /// The line would have more characters than fit into two lines of paper.
    case tooLong(Int, SlipLine.Kind)
}
