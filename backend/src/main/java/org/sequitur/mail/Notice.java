package org.sequitur.mail;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.Fact;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.time.WrittenDate;
import org.sequitur.round.ReportingRound;

/** An item to report to one recipient by mail. */
@Entity
class Notice {

    @Id
    private UUID id;

    private String recipient;

    @Convert(converter = NoticeKind.Converter.class)
    private NoticeKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private String documentNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    private ReportingRound round;

    private String occurrence;

    private LocalDate day;

    @SuppressWarnings("unused") // Read by queries.
    private UUID digestId;

    protected Notice() {}

    /** @param occurrence unique key of the event, so that it is reported only once */
    Notice(String recipient, NoticeKind kind, Commitment commitment, String occurrence, LocalDate day) {
        this.id = Fact.newId();
        this.recipient = recipient;
        this.kind = kind;
        this.commitment = commitment;
        this.occurrence = occurrence;
        this.day = day;
    }

    /** @param draftOrProposalId the draft or the proposal that awaits a second person */
    Notice(String recipient, NoticeKind kind, String documentNumber, UUID draftOrProposalId, LocalDate day) {
        this(recipient, kind, (Commitment) null, draftOrProposalId.toString(), day);
        this.documentNumber = documentNumber;
    }

    /** @param occurrence unique key within the round */
    Notice(String recipient, NoticeKind kind, ReportingRound round, String occurrence, LocalDate day) {
        this(recipient, kind, (Commitment) null, occurrence, day);
        this.round = round;
    }

    Notices.Occurrence occurrence() {
        return new Notices.Occurrence(commitment.rowId(), recipient, occurrence);
    }

    String recipient() {
        return recipient;
    }

    NoticeKind kind() {
        return kind;
    }

    /** Null if it is about a draft, a proposal or a round. */
    Commitment commitment() {
        return commitment;
    }

    /** The document number of the resolution that a draft or a proposal is about; null for other notices. */
    String documentNumber() {
        return documentNumber;
    }

    /** The id of the draft or proposal that the notice is about. */
    String draftOrProposalId() {
        return occurrence;
    }

    /** Null if it is not about a round. */
    ReportingRound round() {
        return round;
    }

    /** Its date in words, with what it means. Of a round's due date, the present one. */
    String dated(Language language) {
        var shown = round != null && kind.isOfDeadline() ? round.dueOn() : day;
        return kind.dated(WrittenDate.of(shown, language).replace('\u00A0', ' '))
                .in(language);
    }
}
