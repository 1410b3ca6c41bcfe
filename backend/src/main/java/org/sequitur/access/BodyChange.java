package org.sequitur.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.sequitur.body.Body;
import org.sequitur.platform.identity.UserData;

/** One change of how many people a body needs to publish: who made it, and when. */
@Entity
@Immutable
public class BodyChange {

    @Id
    private UUID id;

    @Column(columnDefinition = "datetime(6)")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private BodyChangeKind kind;

    @Column(name = "subject")
    private String userId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    protected BodyChange() {}

    /** @param userId who made the change */
    BodyChange(BodyChangeKind kind, Instant happenedAt, String userId, Body body) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.happenedAt = happenedAt;
        this.kind = kind;
        this.userId = userId;
        this.body = body;
    }

    public UUID id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public BodyChangeKind kind() {
        return kind;
    }

    /** Id of the user who made the change. Empty once that user was erased. */
    public Optional<String> userId() {
        return userId.equals(UserData.ERASED) ? Optional.empty() : Optional.of(userId);
    }

    public Body body() {
        return body;
    }
}
