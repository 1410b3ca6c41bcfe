package org.sequitur.mail;

import static org.sequitur.mail.MailMessages.MESSAGES;

import java.util.function.Function;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Timeliness;
import org.sequitur.journal.EventKind;
import org.sequitur.platform.language.LocalizedText;

/** Kinds of notices; the most urgent first. */
enum NoticeKind {
    DISPUTED(MESSAGES.disputed(), Dated.FACT),
    QUESTION_ASKED(MESSAGES.questionAsked(), Dated.FACT),
    DRAFT_SUBMITTED(MESSAGES.draftSubmitted(), Dated.FACT),
    ERRATUM_PROPOSED(MESSAGES.erratumProposed(), Dated.FACT),
    OVERDUE(MESSAGES.overdue(), Dated.DEADLINE),
    DUE_SOON(MESSAGES.dueSoon(Timeliness.SOON_DAYS), Dated.DEADLINE),
    SILENT(MESSAGES.silent(Timeliness.STALE_DAYS), Dated.SINCE),
    QUESTION_ANSWERED(MESSAGES.questionAnswered(), Dated.FACT),
    ASSESSED(MESSAGES.assessed(), Dated.FACT),
    LINKED(MESSAGES.linked(), Dated.FACT),
    UNLINKED(MESSAGES.unlinked(), Dated.FACT);

    /** Meaning of a notice's date. */
    private enum Dated {
        FACT(MESSAGES::onDay),
        DEADLINE(MESSAGES::deadline),
        SINCE(MESSAGES::since);

        private final Function<String, LocalizedText> text;

        Dated(Function<String, LocalizedText> text) {
            this.text = text;
        }
    }

    private final LocalizedText heading;
    private final Dated dated;

    NoticeKind(LocalizedText heading, Dated dated) {
        this.heading = heading;
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

    /** The notice's date with what it means, such as "since 1 May". */
    LocalizedText dated(String day) {
        return dated.text.apply(day);
    }
}
