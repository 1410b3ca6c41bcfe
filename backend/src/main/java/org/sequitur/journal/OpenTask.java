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

/** Something that somebody has to do because of a fact, for as long as they have not done it. It has the fact's id. */
@Entity
@Table(name = "open_matter")
public class OpenTask {

    /** What is to be done. */
    public enum Kind {
        /** The owner is to answer. */
        ANSWER,
        /** Parliament is to decide. */
        DECISION,
        /** Parliament is to look at what the owner answered. */
        LOOK
    }

    @Id
    private UUID factId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate day;

    protected OpenTask() {}

    /** @param day by which it is to be done, or since which it is there to be done */
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
