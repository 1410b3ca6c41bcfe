package org.sequitur.round;

import static org.sequitur.round.ReportingRoundMessages.MESSAGES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.Fact;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * A reporting round. In preparation all of it can be changed; from its opening on the due date only, until it is closed. Its
 * commitments are those that it covered when it was opened.
 */
@Entity
public class ReportingRound {

    @Id
    private UUID id;

    private DraftText title;
    private DraftText letter;
    private LocalizedText foreword;

    @Enumerated(EnumType.STRING)
    private Language forewordLanguage;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EarlierDueDate> earlierDueDates = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> resolutionIds = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> bodyIds = List.of();

    @ManyToMany
    @JoinTable(
            name = "reporting_round_commitment",
            joinColumns = @JoinColumn(name = "round_id"),
            inverseJoinColumns = @JoinColumn(name = "commitment_row_id"))
    @SuppressWarnings("unused") // Read by queries.
    private Set<Commitment> commitments = new HashSet<>();

    @Column(columnDefinition = "datetime(6)")
    private Instant openedAt;

    @Column(columnDefinition = "datetime(6)")
    private Instant closedAt;

    @SuppressWarnings("unused") // Read by queries.
    private String savedBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant savedAt;

    protected ReportingRound() {}

    static ReportingRound create() {
        var round = new ReportingRound();
        round.id = Fact.newId();
        return round;
    }

    /** @throws Problem 409 after the opening */
    void requireInPreparation() {
        if (openedAt != null) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.opened());
        }
    }

    /** @throws Problem 409 before the opening */
    void requireOpened() {
        if (!isOpened()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.notOpen());
        }
    }

    /** @throws Problem 409 before the opening and after the closing */
    void requireOpen() {
        if (!isOpen()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.notOpen());
        }
    }

    /** Replaces the content of a round in preparation. */
    void save(CreateReportingRound content, String userId, Instant at) {
        title = content.title();
        letter = content.letter();
        periodFrom = content.from();
        periodTo = content.to();
        dueOn = content.dueOn();
        resolutionIds = content.resolutions();
        bodyIds = content.bodies();
        saved(userId, at);
    }

    /** Opens a round whose content is complete, on these commitments. */
    void open(List<Commitment> covered, String userId, Instant at) {
        commitments.addAll(covered);
        saved(userId, at);
        openedAt = savedAt;
    }

    /**
     * Replaces the due date of an open round and keeps the earlier one.
     *
     * @return whether anything changes
     */
    boolean postpone(LocalDate newDueOn, LocalDate newPeriodTo, LocalDate today, String userId, Instant at) {
        if (newDueOn.equals(dueOn) && newPeriodTo.equals(periodTo)) {
            return false;
        }
        if (!newDueOn.equals(dueOn)) {
            earlierDueDates = Stream.concat(earlierDueDates.stream(), Stream.of(new EarlierDueDate(dueOn, today)))
                    .toList();
        }
        dueOn = newDueOn;
        periodTo = newPeriodTo;
        saved(userId, at);
        return true;
    }

    /** Gives its report another foreword. */
    void introduce(RoundForeword newForeword, String userId, Instant at) {
        foreword = newForeword.text();
        forewordLanguage = newForeword.originalLanguage();
        saved(userId, at);
    }

    void close(String userId, Instant at) {
        saved(userId, at);
        closedAt = savedAt;
    }

    private void saved(String userId, Instant at) {
        savedBy = userId;
        savedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    /** The title in both languages, once the round was opened. */
    public LocalizedText openedTitle() {
        return new LocalizedText(title.fr(), title.nl());
    }

    /** The letter in both languages, once the round was opened. */
    public LocalizedText openedLetter() {
        return new LocalizedText(letter.fr(), letter.nl());
    }

    /** Null until Parliament writes one. */
    RoundForeword foreword() {
        return foreword == null ? null : new RoundForeword(foreword, forewordLanguage);
    }

    /** Never null; while the round is in preparation, it may lack a language. */
    DraftText title() {
        return title == null ? new DraftText(null, null) : title;
    }

    /** The letter as saved, which may be unfinished like the title. */
    DraftText letter() {
        return letter == null ? new DraftText(null, null) : letter;
    }

    /** The first day of the period; null if it is not decided yet, as the other days. */
    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The oldest first. */
    public List<EarlierDueDate> earlierDueDates() {
        return earlierDueDates;
    }

    /** Ids of the resolutions to which it is limited; empty if to none. */
    public List<String> resolutionIds() {
        return resolutionIds;
    }

    /** Ids of the responsible bodies to which it is limited; empty if to none. */
    public List<String> bodyIds() {
        return bodyIds;
    }

    /** Whether it asks that body to report. */
    boolean asks(Body body) {
        return bodyIds.isEmpty() || bodyIds.contains(body.id());
    }

    /** Null in preparation. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Null until it is closed. */
    Instant closedAt() {
        return closedAt;
    }

    boolean isOpened() {
        return openedAt != null;
    }

    boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    Instant savedAt() {
        return savedAt;
    }
}
