import Feeds
import Messages

/// What became of published calendars, in a line.
struct PublicationText {
    private let publication: Publication
    private let folder: String
    private let figures: FigureWords

    init(_ publication: Publication, folder: String, language: Language) {
        self.publication = publication
        self.folder = folder
        figures = FigureWords(language)
    }

    var line: String {
        let all = figures.number(publication.written + publication.unchanged)
        let (written, removed) = (figures.number(publication.written), figures.number(publication.removed))
        return figures.language == .german
            ? "\(all) Kalender in \(folder): \(written) geschrieben, \(removed) entfernt."
            : "\(all) calendars in \(folder): \(written) written, \(removed) removed."
    }
}
