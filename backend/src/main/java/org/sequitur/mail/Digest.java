package org.sequitur.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sequitur.journal.Fact;
import org.sequitur.platform.time.BrusselsTime;

/** One e-mail: all notices to one recipient on one day. */
@Entity
class Digest {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration MAX_PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    private String recipient;
    private LocalDate madeOn;
    private int attempts;

    @Column(columnDefinition = "datetime(6)")
    private Instant nextAttemptAt;

    @Column(columnDefinition = "datetime(6)")
    private Instant sentAt;

    @SuppressWarnings("unused") // Read by queries.
    private LocalDate sentOn;

    protected Digest() {}

    Digest(String recipient, Instant at) {
        this.id = Fact.newId();
        this.recipient = recipient;
        this.madeOn = BrusselsTime.of(at);
        this.nextAttemptAt = at;
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    /** The mail server has accepted it. */
    void sent(Instant at) {
        attempts++;
        sentAt = at;
        sentOn = BrusselsTime.of(at);
    }

    /** Schedules the next attempt, after twice the previous pause. */
    void failed(Instant at) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        attempts++;
        nextAttemptAt = at.plus(pause.compareTo(MAX_PAUSE) < 0 ? pause : MAX_PAUSE);
    }
}
