package org.sequitur.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.sequitur.body.Body;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Theme;

/**
 * A period of days during which the state of a commitment did not change. It repeats the commitment's properties by
 * which lists are filtered and sorted, under the same names, so that one condition applies to both entities.
 */
@Entity
@Table(name = "state_period")
@IdClass(StatePeriod.Key.class)
@DynamicUpdate
@SuppressWarnings("unused") // Queries read the fields.
class StatePeriod {

    /** Ends the current period of each commitment. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    record Key(Long rowId, LocalDate validFrom) implements Serializable {}

    /** The commitment's row id. */
    @Id
    @Column(name = "row_id")
    private Long rowId;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private LocalDate validUntil;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    @ManyToOne(fetch = FetchType.LAZY)
    private Theme theme;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body owner;

    private int position;
    private CommitmentState state;

    protected StatePeriod() {}

    /** A period that begins on that day with the current state of the commitment, and has not ended. */
    StatePeriod(Commitment commitment, LocalDate day) {
        this.rowId = commitment.rowId();
        this.validFrom = day;
        this.validUntil = LAST_DAY;
        this.resolution = commitment.resolution();
        this.theme = commitment.theme();
        this.owner = commitment.owner();
        this.position = commitment.position();
        this.state = commitment.state();
    }

    Long rowId() {
        return rowId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** The first day after the period. */
    LocalDate validUntil() {
        return validUntil;
    }

    CommitmentState state() {
        return state;
    }

    /** The state and the owner on each day of the period. */
    StateOnDay onDay() {
        return new StateOnDay(state, owner);
    }

    /** A period of replayed facts. */
    StatePeriod(Commitment commitment, LocalDate from, LocalDate until, StateOnDay onDay) {
        this(commitment, from);
        validUntil = until;
        state = onDay.state();
        owner = onDay.owner();
    }

    /** Ends the period before that day. */
    void end(LocalDate day) {
        validUntil = day;
    }

    /** Replaces the state: a later fact of its first day changed it, or reports are expected since another day. */
    void replaceState(CommitmentState newState) {
        state = newState;
    }

    /** Replaces the owner, because an erratum of the period's first day corrected it. */
    void assignTo(Body newOwner) {
        owner = newOwner;
    }
}
