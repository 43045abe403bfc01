public import Core

extension BookingWords {
    /// Why an appointment was not booked or changed.
    public func explanation(_ refusal: BookingRefusal) -> Explanation {
        isGerman ? german(refusal) : english(refusal)
    }

    /// What is known of a request whose answer never came, and how to learn the rest.
    public func explanation(ofUnansweredRequest key: RequestKey) -> Explanation {
        let name = key.rawValue.safeForTerminal
        return isGerman
            ? Explanation(
                fact: "Die Verbindung ist abgerissen. Ob die Anfrage \(name) ausgeführt ist, ist nicht bekannt.",
                remedy: "Sehen Sie nach: `sprechzeit appointment show --request-key \(name)`."
            )
            : Explanation(
                fact: "The connection broke. Whether the request \(name) was done is not known.",
                remedy: "Look it up: `sprechzeit appointment show --request-key \(name)`."
            )
    }

    private func german(_ refusal: BookingRefusal) -> Explanation {
        switch refusal {
        case .unknownCode(let code):
            Explanation(fact: "Einen Termin \(code) gibt es nicht.", remedy: "Prüfen Sie den Code auf dem Zettel.")
        case .unknownRequest:
            Explanation(
                fact: "Eine Anfrage mit diesem Schlüssel ist nie ausgeführt worden.",
                remedy: "Senden Sie sie noch einmal, mit demselben Schlüssel."
            )
        case .unknownKind(let kind):
            Explanation(
                fact: "Die Terminart \(kind.rawValue.safeForTerminal) gibt es nicht.",
                remedy: "Lassen Sie --kind weg, oder nehmen Sie eine der Arten des Kreises."
            )
        case .obstacle(let obstacle):
            Explanation(fact: sentence(obstacle), remedy: "Wählen Sie eine freie Zeit: `sprechzeit slots`.")
        case .taken:
            Explanation(fact: "Dieser Platz wurde gerade vergeben.", remedy: "Wählen Sie eine andere Zeit.")
        case .noInterpreter(let language):
            Explanation(
                fact: "Niemand kann dann \(LanguageNames(.german).name(language)) dolmetschen.",
                remedy: "Wählen Sie eine Zeit mit Sprachmittlung: `sprechzeit slots --interpreter`."
            )
        case .unknownWaiting(let code):
            Explanation(
                fact: "Unter \(code) wartet niemand.",
                remedy: "Sehen Sie nach, wer wartet: `sprechzeit waiting list`."
            )
        case .waitsNoLonger:
            Explanation(
                fact: "Unter diesem Code wartet niemand mehr.",
                remedy: "Sehen Sie nach, wer wartet: `sprechzeit waiting list`."
            )
        case .nothingOffered:
            Explanation(
                fact: "Für diesen Wartelistenplatz ist keine Zeit vorgemerkt.",
                remedy: "Suchen Sie eine: `sprechzeit waiting offer`."
            )
        case .offeredAlready:
            Explanation(
                fact: "Für diesen Wartelistenplatz ist schon eine Zeit vorgemerkt.",
                remedy: "Nehmen Sie sie an oder lehnen Sie sie ab: `sprechzeit waiting accept|decline`."
            )
        case .notCalledOff(let code):
            Explanation(
                fact: "Den Termin \(code) haben nicht wir abgesagt; Vorrang hat nur, wem wir abgesagt haben.",
                remedy: "Lassen Sie --called-off weg."
            )
        case .priorityUsed(let code):
            Explanation(
                fact: "Für den abgesagten Termin \(code) gab es schon einmal Vorrang.",
                remedy: "Lassen Sie --called-off weg, oder sehen Sie nach, wer wartet: `sprechzeit waiting list`."
            )
        case .lossTooLong(let until):
            Explanation(
                fact: "Weiter als bis \(moment(until)) sagt nur die Koordination eine Sprachmittlung ab.",
                remedy: "Nennen Sie ein früheres Ende, oder bitten Sie die Koordination darum."
            )
        case .overbookingOfOthers:
            Explanation(
                fact: "Doppelt vergeben darf nur die Koordination.",
                remedy: "Wählen Sie eine freie Zeit, oder bitten Sie die Koordination darum."
            )
        case .unknownInterpreter(let interpreter):
            Explanation(
                fact:
                    "Eine Sprachmittlerin oder einen Sprachmittler \(interpreter.rawValue.safeForTerminal) gibt es nicht.",
                remedy: "Sehen Sie nach, wer es ist: `sprechzeit interpreter list`."
            )
        case .interpreterKnown(let interpreter):
            Explanation(
                fact: "\(interpreter.rawValue.safeForTerminal) heißt schon jemand, der dolmetscht.",
                remedy: "Wählen Sie eine andere Kennung; wer erfasst ist, zeigt `sprechzeit interpreter list`."
            )
        case .noLanguage:
            Explanation(
                fact: "Für diesen Termin ist keine Sprache genannt.",
                remedy: "Nennen Sie eine: --language."
            )
        case .outsidePlan:
            Explanation(
                fact: "Der Plan hat die Fachkraft nicht für das ganze Gespräch an diesem Standort.",
                remedy: "Wählen Sie eine freie Zeit: `sprechzeit slots`."
            )
        case .clientBusy:
            Explanation(
                fact: "Die Person hat zu dieser Zeit schon einen anderen Termin.",
                remedy: "Wählen Sie eine andere Zeit, oder verlegen Sie jenen Termin."
            )
        case .ownCompletion:
            Explanation(
                fact: "Sie haben diesen Termin selbst abgeschlossen.",
                remedy: "Lassen Sie ihn von jemand anderem als Irrtum kennzeichnen."
            )
        case .holdExpired:
            Explanation(fact: "Die Vormerkung ist abgelaufen.", remedy: "Wählen Sie die Zeit noch einmal.")
        case .impossible(let event, let state):
            Explanation(
                fact: "Der Termin \(standing(state)); „\(name(event))“ geht dann nicht.",
                remedy: "Sehen Sie ihn an: `sprechzeit appointment show`."
            )
        case .tooEarly(let event, let earliest):
            Explanation(
                fact: "„\(name(event))“ geht erst ab \(moment(earliest)) Uhr.",
                remedy: "Versuchen Sie es dann wieder."
            )
        case .nothingToUndo:
            Explanation(
                fact: "An diesem Termin lässt sich nichts rückgängig machen.",
                remedy: "Sehen Sie ihn an: `sprechzeit appointment show`."
            )
        case .undoTooLate(let until):
            Explanation(
                fact: "Rückgängig ging bis \(moment(until)) Uhr.",
                remedy: "Verlegen oder vergeben Sie den Termin neu."
            )
        case .undoOfAnother:
            Explanation(
                fact: "Zuletzt hat jemand anderes den Termin geändert.",
                remedy: "Fragen Sie dort nach, oder verlegen Sie ihn."
            )
        case .notInOwnHands:
            Explanation(
                fact: "Mit dieser Fachkraft an diesem Standort vergeben Sie keine Termine.",
                remedy: "Bitten Sie den Empfang des Standorts oder die Koordination darum."
            )
        case .keyReused:
            Explanation(
                fact: "Der Schlüssel gehört schon zu einer anderen Anfrage.",
                remedy: "Geben Sie jeder Anfrage ihren eigenen --request-key."
            )
        }
    }

    private func english(_ refusal: BookingRefusal) -> Explanation {
        switch refusal {
        case .unknownCode(let code):
            Explanation(fact: "There is no appointment \(code).", remedy: "Check the code on the slip.")
        case .unknownRequest:
            Explanation(
                fact: "No request with that key has ever been done.",
                remedy: "Send it again, with the same key."
            )
        case .unknownKind(let kind):
            Explanation(
                fact: "There is no kind of appointment \(kind.rawValue.safeForTerminal).",
                remedy: "Leave --kind out, or take one of the county's kinds."
            )
        case .obstacle(let obstacle):
            Explanation(fact: sentence(obstacle), remedy: "Choose a free time: `sprechzeit slots`.")
        case .taken:
            Explanation(fact: "That time has just been taken.", remedy: "Choose another one.")
        case .noInterpreter(let language):
            Explanation(
                fact: "Nobody can interpret \(LanguageNames(.english).name(language)) then.",
                remedy: "Choose a time with an interpreter: `sprechzeit slots --interpreter`."
            )
        case .unknownWaiting(let code):
            Explanation(fact: "Nobody waits under \(code).", remedy: "See who does: `sprechzeit waiting list`.")
        case .waitsNoLonger:
            Explanation(
                fact: "Nobody waits under that code any more.",
                remedy: "See who does: `sprechzeit waiting list`."
            )
        case .nothingOffered:
            Explanation(
                fact: "No time is held for that entry.",
                remedy: "Look for one: `sprechzeit waiting offer`."
            )
        case .offeredAlready:
            Explanation(
                fact: "A time is held for that entry already.",
                remedy: "Accept or decline it: `sprechzeit waiting accept|decline`."
            )
        case .notCalledOff(let code):
            Explanation(
                fact: "We have not called off \(code); only those come first whose appointment we have.",
                remedy: "Leave --called-off out."
            )
        case .priorityUsed(let code):
            Explanation(
                fact: "The appointment \(code) that was called off has put somebody before others already.",
                remedy: "Leave --called-off out, or see who waits: `sprechzeit waiting list`."
            )
        case .lossTooLong(let until):
            Explanation(
                fact: "Only coordinators call off an interpreter for longer than until \(moment(until)).",
                remedy: "Name an earlier end, or ask the coordinator for it."
            )
        case .overbookingOfOthers:
            Explanation(
                fact: "Only coordinators book a second appointment beside another one.",
                remedy: "Choose a free time, or ask the coordinator for it."
            )
        case .unknownInterpreter(let interpreter):
            Explanation(
                fact: "There is no interpreter \(interpreter.rawValue.safeForTerminal).",
                remedy: "See who there is: `sprechzeit interpreter list`."
            )
        case .interpreterKnown(let interpreter):
            Explanation(
                fact: "There is an interpreter \(interpreter.rawValue.safeForTerminal) already.",
                remedy: "Choose another name; `sprechzeit interpreter list` shows who is on record."
            )
        case .noLanguage:
            Explanation(fact: "No language is named for that appointment.", remedy: "Name one: --language.")
        case .outsidePlan:
            Explanation(
                fact: "The plan does not have the person at the site for the whole talk.",
                remedy: "Choose a free time: `sprechzeit slots`."
            )
        case .clientBusy:
            Explanation(
                fact: "The client already has an overlapping appointment.",
                remedy: "Choose another time, or move that appointment."
            )
        case .ownCompletion:
            Explanation(
                fact: "You completed this appointment yourself.",
                remedy: "Let somebody else mark it as entered in error."
            )
        case .holdExpired:
            Explanation(fact: "The hold has run out.", remedy: "Choose the time again.")
        case .impossible(let event, let state):
            Explanation(
                fact: "The appointment \(standing(state)); it cannot \(name(event)) then.",
                remedy: "Look at it: `sprechzeit appointment show`."
            )
        case .tooEarly(let event, let earliest):
            Explanation(
                fact: "It cannot \(name(event)) before \(moment(earliest)).",
                remedy: "Try again then."
            )
        case .nothingToUndo:
            Explanation(
                fact: "There is nothing about that appointment to take back.",
                remedy: "Look at it: `sprechzeit appointment show`."
            )
        case .undoTooLate(let until):
            Explanation(
                fact: "It could be taken back until \(moment(until)).",
                remedy: "Move the appointment, or book it anew."
            )
        case .undoOfAnother:
            Explanation(
                fact: "Somebody else has changed the appointment last.",
                remedy: "Ask them, or move it."
            )
        case .notInOwnHands:
            Explanation(
                fact: "You do not book with this person at this site.",
                remedy: "Ask the reception of the site, or the coordinator."
            )
        case .keyReused:
            Explanation(
                fact: "The key belongs to another request already.",
                remedy: "Give each request a --request-key of its own."
            )
        }
    }

    /// How an appointment stands, in words that follow its name.
    private func standing(_ state: AppointmentState) -> String {
        switch state {
        case .held: isGerman ? "ist vorgemerkt" : "is held"
        case .released: isGerman ? "ist freigegeben" : "has been given back"
        case .booked: isGerman ? "ist vereinbart" : "is booked"
        case .needsDecision: isGerman ? "ist zu klären" : "needs a decision"
        case .arrived: isGerman ? "hat begonnen" : "has begun"
        case .completed: isGerman ? "hat stattgefunden" : "has taken place"
        case .noShow: isGerman ? "wurde versäumt" : "was missed"
        case .cancelledByClient: isGerman ? "wurde abgesagt" : "was cancelled by the client"
        case .cancelledByService: isGerman ? "wurde von uns abgesagt" : "was cancelled by us"
        case .enteredInError: isGerman ? "war ein Irrtum" : "was entered in error"
        }
    }

    /// What happens, in words that follow "it cannot" in English.
    private func name(_ event: AppointmentEvent) -> String {
        switch event {
        case .confirm: isGerman ? "bestätigen" : "be confirmed"
        case .release: isGerman ? "freigeben" : "be released"
        case .move: isGerman ? "verlegen" : "be moved"
        case .cancelByClient, .cancelByService: isGerman ? "absagen" : "be cancelled"
        case .lose: isGerman ? "klären lassen" : "lose its ground"
        case .keep: isGerman ? "halten" : "be kept"
        case .handOver: isGerman ? "übergeben" : "be handed over"
        case .arrive: isGerman ? "ankommen" : "be marked as arrived"
        case .complete: isGerman ? "abschließen" : "be completed"
        case .missByClient: isGerman ? "nicht erschienen" : "be marked as missed"
        case .correct: isGerman ? "berichtigen" : "be corrected"
        }
    }
}
