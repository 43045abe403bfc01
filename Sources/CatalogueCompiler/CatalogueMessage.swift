/// One text of a catalogue.
struct CatalogueMessage {
    /// Where the text is used; the property of `SlipWords` that takes it.
    let key: String
    /// The English text, by which a translator works.
    let english: String
    /// The text in the catalogue's language; empty in the template and where nobody has translated it yet.
    let translation: String
    /// Whether somebody who speaks the language has checked the translation.
    let isChecked: Bool
}
