import Core
import TestKit

// The texts, names, days and numbers of which a random county is made.
extension RandomInstance {
    /// A text of marks that are easily lost: quotes, line breaks, blanks, marks that combine, any script.
    mutating func text() -> String {
        let parts = [
            "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", ";", "|", "*", "a", "É", "e\u{301}", "\u{301}", "ß", "ж", "م",
            "漢", "👩‍👩‍👧", "\u{FEFF}", "\u{200F}", "'", "\\", "\t", "\u{01}", "0", "",
        ]
        return some(0...8) { $0.one(of: parts) }.joined()
    }

    mutating func required() -> String {
        text() + "x"
    }

    /// A code of a language or skill.
    mutating func code() -> String {
        String(decoding: text().utf8.filter { $0 != UInt8(ascii: "|") }, as: UTF8.self) + "c"
    }

    mutating func language() -> SpokenLanguage {
        SpokenLanguage(code: code())
    }

    /// A name that no other has, at times only by case or normalisation.
    mutating func name<Entity>() -> Identifier<Entity> {
        let parts = ["a", "A", "é", "e\u{301}", "\"", ",", " ", "-", "漢", "👩‍👩‍👧", ":", ";", "0"]
        while true {
            let name = some(1...4) { $0.one(of: parts) }.joined()
            if takenNames.insert(Array(name.utf8)).inserted { return Identifier(name) }
        }
    }

    mutating func scope(_ sites: [Site]) -> SiteScope {
        flag() ? .every : .one(one(of: sites).id)
    }

    mutating func date() -> LocalDate {
        LocalDate(dayNumber: Int32(number(-719_162...2_932_896)))
    }

    mutating func days() -> ClosedRange<LocalDate> {
        let (one, two) = (date(), date())
        return min(one, two)...max(one, two)
    }

    mutating func validity() -> Validity {
        let days = days()
        return Validity(from: flag() ? days.lowerBound : nil, through: flag() ? days.upperBound : nil)
    }

    mutating func time() -> TimeOfDay {
        TimeOfDay(minute: number(0...1_440)) ?? .midnight
    }

    mutating func times() -> Range<TimeOfDay> {
        let start = number(0...1_439)
        let end = number(start + 1...1_440)
        return (TimeOfDay(minute: start) ?? .midnight)..<(TimeOfDay(minute: end) ?? .endOfDay)
    }

    /// A number from 0 through a greatest one, with up to nine places.
    mutating func decimal(_ greatest: Int64) -> DecimalNumber {
        let places = number(0...9)
        let unit = (0..<places).reduce(Int64(1)) { unit, _ in unit * 10 }
        return DecimalNumber(digits: Int64.random(in: 0...greatest * unit, using: &generator), places: places)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    mutating func flag() -> Bool {
        Bool.random(using: &generator)
    }

    mutating func word<Word: CaseIterable>() -> Word {
        one(of: Array(Word.allCases))
    }

    mutating func one<Element>(of elements: [Element]) -> Element {
        elements[number(0...elements.count - 1)]
    }

    mutating func some<Element>(_ counts: ClosedRange<Int>, _ make: (inout Self) -> Element) -> [Element] {
        (0..<number(counts)).map { _ in make(&self) }
    }
}
