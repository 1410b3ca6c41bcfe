package org.sequitur.mail;

import static org.sequitur.mail.MailMessages.MESSAGES;

import java.util.function.Function;
import org.sequitur.commitment.Timeliness;
import org.sequitur.journal.FactPublished;
import org.sequitur.platform.language.LocalizedText;

/** Kinds of notices; the most urgent first. */
enum NoticeKind {
    DISPUTED(MESSAGES.disputed(), Dated.FACT),
    NOT_VERIFIABLE(MESSAGES.notVerifiable(), Dated.FACT),
    QUESTION_ASKED(MESSAGES.questionAsked(), Dated.FACT),
    DEADLINE_REQUESTED(MESSAGES.deadlineRequested(), Dated.FACT),
    DEADLINE_REFUSED(MESSAGES.deadlineRefused(), Dated.FACT),
    DEADLINE_SET(MESSAGES.deadlineSet(), Dated.FACT),
    DEADLINE_GRANTED(MESSAGES.deadlineGranted(), Dated.FACT),
    DECLARED_NOT_COMPETENT(MESSAGES.declaredNotCompetent(), Dated.FACT),
    DRAFT_SUBMITTED(MESSAGES.draftSubmitted(), Dated.FACT),
    ERRATUM_PROPOSED(MESSAGES.erratumProposed(), Dated.FACT),
    OVERDUE(MESSAGES.overdue(), Dated.DEADLINE),
    DUE_SOON(MESSAGES.dueSoon(Timeliness.SOON_DAYS), Dated.DEADLINE),
    SILENT(MESSAGES.silent(Timeliness.STALE_DAYS), Dated.SINCE),
    QUESTION_ANSWERED(MESSAGES.questionAnswered(), Dated.FACT),
    REPORT_ON_CLOSED(MESSAGES.reportOnClosed(), Dated.FACT),
    REPORT_PUBLISHED(MESSAGES.reportPublished(), Dated.FACT),
    ASSESSED(MESSAGES.assessed(), Dated.FACT),
    RESPONSE_RECORDED(MESSAGES.responseRecorded(), Dated.FACT),
    CLOSED(MESSAGES.closed(), Dated.FACT),
    REOPENED(MESSAGES.reopened(), Dated.FACT),
    LINKED(MESSAGES.linked(), Dated.FACT),
    UNLINKED(MESSAGES.unlinked(), Dated.FACT),
    WORDING_CORRECTED(MESSAGES.wordingCorrected(), Dated.FACT),
    EVIDENCE_WITHDRAWN(MESSAGES.evidenceWithdrawn(), Dated.FACT),
    TEXT_WITHDRAWN(MESSAGES.textWithdrawn(), Dated.FACT);

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
     * The notice of a fact: it has the name of the fact's event, except that some facts have a notice of their own by
     * their content.
     *
     * @throws IllegalArgumentException if there is no notice of such facts
     */
    static NoticeKind of(FactPublished fact) {
        var state = fact.commitment().state();
        return switch (fact.kind()) {
            case ASSESSED ->
                switch (state.assessed().outcome()) {
                    case DISPUTED -> DISPUTED;
                    case NOT_VERIFIABLE -> NOT_VERIFIABLE;
                    case CONFIRMED, NOT_ASSESSED -> ASSESSED;
                };
            case RESPONSE_RECORDED -> fact.by() == null ? RESPONSE_RECORDED : DECLARED_NOT_COMPETENT;
            case REPORT_PUBLISHED -> state.isClosed() ? REPORT_ON_CLOSED : REPORT_PUBLISHED;
            default -> valueOf(fact.kind().name());
        };
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
