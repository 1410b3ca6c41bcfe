package org.sequitur.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sequitur.commitment.Commitment;

/** A task that a fact created for a party, until it is done. Has the fact's id. */
@Entity
@Table(name = "open_task")
public class OpenTask {

    /** Kind of task. */
    public enum Kind {
        /** The owner must answer. */
        ANSWER(true),
        /** Parliament must decide on a requested deadline. */
        DECISION(true),
        /** Parliament must review the owner's answer. */
        REVIEW(false),
        /** Parliament must decide who owns the commitment. */
        OWNER_DECISION(true);

        private final boolean endedByWithdrawal;

        Kind(boolean endedByWithdrawal) {
            this.endedByWithdrawal = endedByWithdrawal;
        }

        /** Whether nothing is left to do once the author withdraws the statement that created the task. */
        boolean isEndedByWithdrawal() {
            return endedByWithdrawal;
        }
    }

    @Id
    private UUID factId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate day;

    protected OpenTask() {}

    /** @param day deadline, or first day of a task without a deadline */
    public OpenTask(Fact because, Kind kind, LocalDate day) {
        this.factId = because.id();
        this.commitment = because.commitment();
        this.kind = kind;
        this.day = day;
    }

    public UUID factId() {
        return factId;
    }

    public Commitment commitment() {
        return commitment;
    }

    Kind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }
}
