/// What a slip says to whoever hands it out. In German alone, the language of the office.
public enum SlipNotes {
    /// Below a translation that nobody who speaks the language has checked.
    public static let uncheckedTranslation =
        "Die Übersetzung hat noch niemand geprüft. Es gilt der deutsche Text."
}
