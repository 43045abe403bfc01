import Core
import Feeds
import Messages
import Store

extension ResultWords {
    /// What became of an applied plan.
    func line(_ applied: AppliedPlan) -> String {
        guard let revision = applied.revision else { return alreadyApplied }
        let calendar = applied.calendar
        let published = self.applied(
            revision: revision.number,
            added: applied.added,
            removed: applied.removed,
            kept: applied.kept,
            entries: calendar.added + calendar.changed + calendar.removed
        )
        let appointments =
            (applied.handedOver == 0 ? [] : [handedOver(applied.handedOver)])
            + (applied.stranded == 0 ? [] : [stranded(applied.stranded)])
        return ([published] + appointments).joined(separator: " ")
    }

    /// What became of published calendars.
    func line(_ publication: Publication, in folder: String) -> String {
        calendars(
            publication.written + publication.unchanged,
            in: folder,
            written: publication.written,
            removed: publication.removed
        )
    }
}
