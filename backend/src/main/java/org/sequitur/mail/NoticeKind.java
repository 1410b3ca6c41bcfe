package org.sequitur.mail;

import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.EventKind;
import org.sequitur.platform.language.LocalizedText;

/** Kinds of notices; the most urgent first. */
enum NoticeKind {
    DISPUTED("Rapports contestés par le Parlement", "Door het Parlement betwiste verslagen", Dated.FACT),
    QUESTION_ASKED("Questions posées par le Parlement", "Vragen van het Parlement", Dated.FACT),
    OVERDUE("Échéances dépassées", "Overschreden termijnen", Dated.DEADLINE),
    DUE_SOON("Échéances dans les 30 jours", "Termijnen binnen 30 dagen", Dated.DEADLINE),
    SILENT("Sans rapport depuis au moins 180 jours", "Al minstens 180 dagen geen verslag", Dated.SINCE),
    QUESTION_ANSWERED("Questions qui ont reçu une réponse", "Vragen die beantwoord zijn", Dated.FACT),
    ASSESSED("Rapports évalués par le Parlement", "Door het Parlement beoordeelde verslagen", Dated.FACT);

    /** Meaning of a notice's date. */
    private enum Dated {
        FACT("le %s", "op %s"),
        DEADLINE("échéance\u00A0: %s", "uiterste datum: %s"),
        SINCE("depuis le %s", "sinds %s");

        private final LocalizedText words;

        Dated(String fr, String nl) {
            words = new LocalizedText(fr, nl);
        }
    }

    private final LocalizedText heading;
    private final Dated dated;

    NoticeKind(String fr, String nl, Dated dated) {
        this.heading = new LocalizedText(fr, nl);
        this.dated = dated;
    }

    /**
     * The notice of a fact: it has the name of the fact's event, except that a dispute is a notice of its own.
     *
     * @param commitment in its state after the fact
     * @throws IllegalArgumentException if there is no notice of such facts
     */
    static NoticeKind of(EventKind event, Commitment commitment) {
        return event == EventKind.ASSESSED && commitment.state().assessed().outcome() == AssessmentOutcome.DISPUTED
                ? DISPUTED
                : valueOf(event.name());
    }

    /** Whether it reports a fact, and not a date that has come. */
    boolean isOfFact() {
        return dated == Dated.FACT;
    }

    LocalizedText heading() {
        return heading;
    }

    /** Text around a date; {@code %s} is replaced by the date. */
    LocalizedText dated() {
        return dated.words;
    }
}
