package org.sequitur.sitting;

import static org.sequitur.sitting.SittingMessages.MESSAGES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.Fact;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** A sitting of a committee on some commitments. It can be changed until the end of its day. */
@Entity
class Sitting {

    @Id
    private UUID id;

    private LocalizedText committee;
    private LocalDate heldOn;
    private boolean announced;

    @ManyToMany
    @JoinTable(
            name = "sitting_commitment",
            joinColumns = @JoinColumn(name = "sitting_id"),
            inverseJoinColumns = @JoinColumn(name = "commitment_row_id"))
    @OrderColumn(name = "position")
    private List<Commitment> commitments = new ArrayList<>();

    @SuppressWarnings("unused") // Read by queries.
    private String savedBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant savedAt;

    protected Sitting() {}

    static Sitting create() {
        var sitting = new Sitting();
        sitting.id = Fact.newId();
        return sitting;
    }

    /**
     * The properties of a sitting that staff save.
     *
     * @param announced whether the public can read it
     * @param commitments in the order of the agenda
     */
    record Content(LocalizedText committee, LocalDate heldOn, boolean announced, List<Commitment> commitments) {}

    /**
     * Replaces the content. After its day, a sitting can only be announced.
     *
     * @throws Problem 409 for another change after its day
     */
    void save(Content content, String userId, Instant at, LocalDate today) {
        if (heldOn != null && heldOn.isBefore(today) && !content.equals(announcing())) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.held());
        }
        this.committee = content.committee();
        this.heldOn = content.heldOn();
        this.announced = content.announced();
        if (!commitments.equals(content.commitments())) {
            this.commitments.clear();
            this.commitments.addAll(content.commitments());
        }
        this.savedBy = userId;
        this.savedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws Problem 409 after its day, if it was announced */
    void requireDeletable(LocalDate today) {
        if (announced && heldOn.isBefore(today)) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.held());
        }
    }

    private Content announcing() {
        return new Content(committee, heldOn, true, List.copyOf(commitments));
    }

    UUID id() {
        return id;
    }

    LocalizedText committee() {
        return committee;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean isAnnounced() {
        return announced;
    }

    /** In the order of the agenda. */
    List<Commitment> commitments() {
        return List.copyOf(commitments);
    }

    Instant savedAt() {
        return savedAt;
    }
}
