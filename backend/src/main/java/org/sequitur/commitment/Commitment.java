package org.sequitur.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.body.Body;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Theme;

/**
 * One request of a resolution, with where it stands now on the axes that facts move. Its texts are not written again with
 * each of them.
 */
@Entity
@DynamicUpdate
public class Commitment {

    /** The database's own; the public knows {@link #id()}. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long rowId;

    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    @ManyToOne(fetch = FetchType.LAZY)
    private Theme theme;

    private int position;
    private String number;

    @JdbcTypeCode(SqlTypes.JSON)
    private LeadIns leadIns;

    private LocalizedText text;
    private LocalizedText shortTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body owner;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Participant> participants;

    @Enumerated(EnumType.STRING)
    private GovernmentResponse governmentResponse;

    @Enumerated(EnumType.STRING)
    private ImplementationStatus implementationStatus;

    @Enumerated(EnumType.STRING)
    private AssessmentOutcome assessment;

    private LocalDate respondedOn;
    private Integer percentDone;
    private LocalDate expectedOn;
    private LocalDate assessedOn;
    private LocalDate deadline;
    private LocalDate lastReportedOn;
    private LocalDate silentSince;

    @Enumerated(EnumType.STRING)
    private ClosureReason closureReason;

    private LocalDate closedOn;
    private ChainHead journal = ChainHead.OF_NONE;
    private ChainHead internalJournal = ChainHead.OF_NONE;

    @Column(columnDefinition = "datetime(6)")
    private Instant lastFactAt;

    protected Commitment() {}

    /** @param position its place among all requests of the resolution, from 1 */
    public Commitment(Theme theme, Resolution resolution, int position, Wording wording, Body owner) {
        this.id = resolution.id() + "-" + wording.number();
        this.resolution = resolution;
        this.theme = theme;
        this.position = position;
        this.number = wording.number();
        this.leadIns = new LeadIns(wording.leadIns());
        this.text = wording.text();
        this.shortTitle = wording.shortTitle();
        this.participants = wording.participants();
        this.owner = owner;
        apply(CommitmentState.adopted(resolution.adoptedOn()));
    }

    public Long rowId() {
        return rowId;
    }

    /** {@code a-590-2.4}. */
    public String id() {
        return id;
    }

    public Resolution resolution() {
        return resolution;
    }

    public Theme theme() {
        return theme;
    }

    int position() {
        return position;
    }

    String number() {
        return number;
    }

    /** Outermost first, below the theme's heading; to the letter. */
    List<LocalizedText> leadIns() {
        return leadIns.texts();
    }

    /** To the letter. */
    LocalizedText text() {
        return text;
    }

    /** Editorial. */
    public LocalizedText shortTitle() {
        return shortTitle;
    }

    void changeShortTitle(LocalizedText shortTitle) {
        this.shortTitle = shortTitle;
    }

    public Body owner() {
        return owner;
    }

    List<Participant> participants() {
        return participants;
    }

    /** Where it stands now. */
    public CommitmentState state() {
        return new CommitmentState(
                new CommitmentState.Response(governmentResponse, respondedOn),
                new CommitmentState.Report(implementationStatus, percentDone, expectedOn, lastReportedOn, silentSince),
                new CommitmentState.Assessed(assessment, assessedOn),
                deadline,
                new CommitmentState.Closed(closureReason, closedOn));
    }

    /** Moves it to what comes of one more fact. */
    public final void apply(CommitmentState state) {
        governmentResponse = state.response().code();
        respondedOn = state.response().on();
        implementationStatus = state.report().status();
        percentDone = state.report().percentDone();
        expectedOn = state.report().expectedOn();
        lastReportedOn = state.report().on();
        silentSince = state.report().silentSince();
        assessment = state.assessed().outcome();
        assessedOn = state.assessed().on();
        deadline = state.deadline();
        closureReason = state.closed().reason();
        closedOn = state.closed().on();
    }

    /** Where that part of its journal ends. */
    public ChainHead journalHead(JournalChain chain) {
        return switch (chain) {
            case PUBLIC -> journal;
            case INTERNAL -> internalJournal;
        };
    }

    /**
     * When its next fact is published: at that moment, or just after the last one, where the clock was set back since or
     * another instance's is ahead. So the times of facts are in the order in which they were entered.
     *
     * @param at as this instance's clock says, in milliseconds
     */
    public Instant timeOfNextFact(Instant at) {
        return lastFactAt == null || at.isAfter(lastFactAt) ? at : lastFactAt.plusMillis(1);
    }

    /** Null while nothing was published about it. */
    public Instant lastFactAt() {
        return lastFactAt;
    }

    /** One more entry was written. */
    public void appendJournal(JournalChain chain, String hash, Instant at) {
        lastFactAt = at;
        switch (chain) {
            case PUBLIC -> journal = journal.with(hash);
            case INTERNAL -> internalJournal = internalJournal.with(hash);
        }
    }
}
