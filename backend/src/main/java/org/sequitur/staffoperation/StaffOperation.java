package org.sequitur.staffoperation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.input.DraftText;
import org.sequitur.resolution.Resolution;

/** One operation of staff: who did it, when, and what it was about. */
@Entity
@Immutable
public class StaffOperation {

    @Id
    private UUID id;

    @Column(columnDefinition = "datetime(6)")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private StaffOperationKind kind;

    @Column(name = "subject")
    private String userId;

    private UUID objectId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    private DraftText name;
    private LocalDate datedOn;

    @SuppressWarnings("unused") // Read by queries.
    private String bodies;

    protected StaffOperation() {}

    /** @param userId who did it */
    StaffOperation(StaffOperationKind kind, Instant at, String userId, OperationObject object) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.happenedAt = at.truncatedTo(ChronoUnit.MILLIS);
        this.kind = kind;
        this.userId = userId;
        this.objectId = object.id();
        this.resolution = object.resolution();
        this.name = object.name();
        this.datedOn = object.datedOn();
        this.bodies = String.join(",", new TreeSet<>(object.bodies()));
    }

    public UUID id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public StaffOperationKind kind() {
        return kind;
    }

    /** Id of the user who did it. Empty once that user was erased. */
    public Optional<String> userId() {
        return userId.equals(UserData.ERASED) ? Optional.empty() : Optional.of(userId);
    }

    /** Id of what it was about, which may be deleted. */
    public UUID objectId() {
        return objectId;
    }

    /** Null if it is about none that is registered. */
    public Resolution resolution() {
        return resolution;
    }

    /** The name at that time, which may lack a language; null if it has none. */
    public DraftText name() {
        return name;
    }

    /** Null if it has none. */
    public LocalDate datedOn() {
        return datedOn;
    }
}
