package org.sequitur.erratum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CorrectedPart;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.Resolution;

/**
 * A wrong transcription that was replaced. A proposal that concerns several requests has one erratum in the journal of
 * each; one that concerns no particular request has one without a commitment, in no journal.
 */
@Entity
@Immutable
class Erratum extends Fact {

    /** The same reason is in the errata of all requests that a proposal concerns. */
    static final PublishedText TEXT =
            new PublishedText("ERRATUM", "Erratum", "erratum", "errata", "reason").sharedBy("correctionId");

    /** The id of the confirmed proposal, which all of its errata share. */
    private UUID correctionId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    private String block;

    /** {@link EventKind#WORDING_CORRECTED} for errata from before there were several kinds. */
    @Enumerated(EnumType.STRING)
    private EventKind eventKind;

    /** Known while it is published. */
    @Transient
    private Body newOwner;

    private String contentBefore;
    private String contentAfter;
    private int sourcePage;
    private String quotation;

    @Column(columnDefinition = "char(64)")
    private String wordingHashBefore;

    @Column(columnDefinition = "char(64)")
    private String wordingHashAfter;

    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Erratum() {}

    /**
     * @param commitment the request that it concerns; null if it concerns no particular one
     * @param newOwner the owner that it gives the request; null if the owner stays, after a handover too
     */
    Erratum(
            ErratumProposal proposal,
            Commitment commitment,
            Body newOwner,
            String hashBefore,
            String hashAfter,
            Instant at) {
        super(newId(), commitment, at);
        this.correctionId = proposal.id();
        this.resolution = proposal.resolution();
        this.block = proposal.block();
        this.eventKind = switch (part()) {
            case OWNER -> newOwner == null ? EventKind.WORDING_CORRECTED : EventKind.OWNER_CORRECTED;
            case HEADING -> EventKind.HEADING_CORRECTED;
            case TEXT, TITLE -> EventKind.WORDING_CORRECTED;
        };
        this.newOwner = newOwner;
        this.contentBefore = proposal.contentBefore();
        this.contentAfter = proposal.contentAfter();
        this.sourcePage = proposal.source().page();
        this.quotation = proposal.source().quotation();
        this.wordingHashBefore = hashBefore;
        this.wordingHashAfter = hashAfter;
        this.reason = proposal.reason();
        this.originalLanguage = proposal.originalLanguage();
    }

    @Override
    protected EventKind kind() {
        return eventKind;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    public Body body() {
        return null;
    }

    /** False: an erratum is about the resolution's text, not about what the owner answered. */
    @Override
    protected boolean showsThatAnswersWereSeen() {
        return false;
    }

    /** A declaration of a body that was named by mistake awaits no decision. */
    @Override
    protected boolean answersDeclarations() {
        return eventKind == EventKind.OWNER_CORRECTED;
    }

    @Override
    protected Body ownerAfter(Body before) {
        return newOwner == null ? before : newOwner;
    }

    UUID correctionId() {
        return correctionId;
    }

    Resolution resolution() {
        return resolution;
    }

    String block() {
        return block;
    }

    CorrectedPart part() {
        return ErratumBlocks.part(block);
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

    String wordingHashBefore() {
        return wordingHashBefore;
    }

    String wordingHashAfter() {
        return wordingHashAfter;
    }

    /** Null once it is withdrawn. */
    LocalizedText reason() {
        return reason;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected LocalizedText text() {
        return reason;
    }

    @Override
    protected Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("correctionId", correctionId.toString());
        content.put("block", block);
        content.put("before", contentBefore);
        content.put("after", contentAfter);
        content.put("page", sourcePage);
        content.put("quotation", quotation);
        content.put("wordingHashBefore", wordingHashBefore);
        content.put("wordingHashAfter", wordingHashAfter);
        content.put("reason", reason);
        content.put("originalLanguage", originalLanguage.tag());
        return content;
    }
}
