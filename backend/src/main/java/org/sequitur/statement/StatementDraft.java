package org.sequitur.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.resolution.Resolution;

/** A statement in preparation, visible to those who may publish it. {@link StatementDrafts} creates the row. */
@Entity
class StatementDraft {

    @Id
    private UUID id;

    @Convert(converter = StatementKind.Converter.class)
    private StatementKind kind;

    private String subjectId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    private String jointOwnerId;
    private String content;

    @Enumerated(EnumType.STRING)
    private StatementDraftState state;

    private String savedBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant savedAt;

    protected StatementDraft() {}

    /** Replaces the whole content, as JSON. */
    void save(String content, StatementDraftState state, String userId, Instant at) {
        this.content = content;
        this.state = state;
        this.savedBy = userId;
        this.savedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    UUID id() {
        return id;
    }

    StatementKind kind() {
        return kind;
    }

    String subjectId() {
        return subjectId;
    }

    /** Null for a statement about a resolution or a reporting round. */
    Commitment commitment() {
        return commitment;
    }

    /** Null for a statement about a reporting round. */
    Resolution resolution() {
        return resolution;
    }

    /** Whether a body began it as a joint owner; otherwise it is the owner's or Parliament's. */
    boolean isOfJointOwner() {
        return !jointOwnerId.isEmpty();
    }

    /** The joint owner whose draft it is; empty if it is the owner's or Parliament's. */
    String jointOwnerId() {
        return jointOwnerId;
    }

    String content() {
        return content;
    }

    StatementDraftState state() {
        return state;
    }

    String savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }
}
