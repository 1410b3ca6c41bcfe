package org.sequitur.journal;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sequitur.resolution.Resolution;

/** A statement of Parliament's staff on a resolution. It belongs to no commitment and is never changed. */
@MappedSuperclass
public abstract class ResolutionStatement {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    @SuppressWarnings("unused") // Read by queries.
    @Column(name = "subject")
    private String userId;

    @Column(columnDefinition = "datetime(6)")
    private Instant publishedAt;

    protected ResolutionStatement() {}

    /** @param userId the author's user id at the identity provider */
    protected ResolutionStatement(Resolution resolution, String userId, Instant at) {
        this.id = Fact.newId();
        this.resolution = resolution;
        this.userId = userId;
        this.publishedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    public Resolution resolution() {
        return resolution;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
