package org.sequitur.erratum;

import static org.sequitur.erratum.ErratumMessages.MESSAGES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sequitur.journal.Fact;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.resolution.Resolution;

/** A proposed erratum, visible to staff only. */
@Entity
class ErratumProposal {

    /** In characters; the reason of a refusal has the same limit. */
    private static final int MAX_QUOTATION_LENGTH = 2_000;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    private String block;

    /** Null once it is decided, so that the block can be proposed again. */
    @SuppressWarnings("unused") // A unique key.
    private String openBlock;

    @Enumerated(EnumType.STRING)
    private ErratumProposalState state;

    private String contentBefore;
    private String contentAfter;
    private int sourcePage;
    private String quotation;
    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    private String proposedBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant proposedAt;

    private String decidedBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant decidedAt;

    private String refusalReason;

    protected ErratumProposal() {}

    /**
     * @param before the block's content in the document, as JSON
     * @param userId the author's user id at the identity provider
     */
    ErratumProposal(
            Resolution resolution,
            CreateErratumProposal input,
            String before,
            String after,
            String userId,
            Instant at) {
        this.id = Fact.newId();
        this.resolution = resolution;
        this.block = input.block();
        this.openBlock = input.block();
        this.state = ErratumProposalState.PROPOSED;
        this.contentBefore = before;
        this.contentAfter = after;
        this.sourcePage = input.source().page();
        this.quotation = InputRules.text("/source/quotation", input.source().quotation(), MAX_QUOTATION_LENGTH);
        this.reason = InputRules.text("/reason", input.reason());
        this.originalLanguage = input.originalLanguage();
        this.proposedBy = userId;
        this.proposedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws Problem 409 if it was decided before, or if the same person proposed it */
    void confirm(String userId, Instant at) {
        if (userId.equals(proposedBy)) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.secondPerson());
        }
        decide(ErratumProposalState.CONFIRMED, userId, at);
    }

    /** @throws Problem 409 if it was decided before */
    void refuse(String why, String userId, Instant at) {
        refusalReason = InputRules.text("/reason", why, MAX_QUOTATION_LENGTH);
        decide(ErratumProposalState.REFUSED, userId, at);
    }

    private void decide(ErratumProposalState decision, String userId, Instant at) {
        if (state != ErratumProposalState.PROPOSED) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.alreadyDecided());
        }
        state = decision;
        openBlock = null;
        decidedBy = userId;
        decidedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    UUID id() {
        return id;
    }

    Resolution resolution() {
        return resolution;
    }

    String block() {
        return block;
    }

    ErratumProposalState state() {
        return state;
    }

    String contentBefore() {
        return contentBefore;
    }

    String contentAfter() {
        return contentAfter;
    }

    ErratumSource source() {
        return new ErratumSource(sourcePage, quotation);
    }

    /** Null once its errata are published. */
    LocalizedText reason() {
        return reason;
    }

    /** The published errata have the reason; a copy here would outlast its withdrawal. */
    void removeReason() {
        reason = null;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    /** Null while it awaits a decision. */
    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** Null unless it was refused. */
    String refusalReason() {
        return refusalReason;
    }
}
