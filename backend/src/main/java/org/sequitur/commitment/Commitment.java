package org.sequitur.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.body.Body;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.PublicationTime;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Theme;

/**
 * One request of a resolution, with its current state, which facts change. {@code @DynamicUpdate} keeps each change of
 * state from writing the long texts again.
 */
@Entity
@DynamicUpdate
public class Commitment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long rowId;

    private String id; // Public, such as a-590-2.4.

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    @ManyToOne(fetch = FetchType.LAZY)
    private Theme theme;

    private int position;
    private String number;
    private LocalizedText printedNumber; // Null if the document prints none.

    @JdbcTypeCode(SqlTypes.JSON)
    private LeadIns leadIns;

    private LocalizedText text;
    private LocalizedText shortTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body owner;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Participant> participants;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "joint_owner",
            joinColumns = @JoinColumn(name = "commitment_row_id"),
            inverseJoinColumns = @JoinColumn(name = "body_id"))
    private Set<Body> jointOwners;

    private CommitmentState state;
    private LocalDate correctedOn; // Day of the latest erratum; null if there is none.

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CorrectedPart> correctedParts;

    private ChainHead journal = ChainHead.EMPTY;
    private ChainHead internalJournal = ChainHead.EMPTY;

    @Column(columnDefinition = "datetime(6)")
    private Instant lastFactAt;

    protected Commitment() {}

    /** @param position its position among all requests of the resolution, from 1 */
    public Commitment(
            Theme theme, Resolution resolution, int position, Wording wording, Body owner, Set<Body> jointOwners) {
        this.id = resolution.id() + "-" + wording.number();
        this.resolution = resolution;
        this.theme = theme;
        this.position = position;
        this.number = wording.number();
        this.printedNumber = wording.printedNumber();
        this.leadIns = new LeadIns(wording.leadIns());
        this.text = wording.text();
        this.shortTitle = wording.shortTitle();
        this.participants = wording.participants();
        this.owner = owner;
        this.jointOwners = jointOwners;
        this.state = CommitmentState.initial(resolution.followedSinceOn());
    }

    /** The number of its row in the database, never shown; readers know it by {@link #id()}. */
    public Long rowId() {
        return rowId;
    }

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

    public String number() {
        return number;
    }

    /** Document number and number, such as {@code A-590, 2.4}: short, for titles and lines of a list. */
    public String label() {
        return label(resolution.documentNumber(), number);
    }

    public static String label(String documentNumber, String number) {
        return "%s, %s".formatted(documentNumber, number);
    }

    /** The citation with the session, in which a document number is unique, such as {@code A-590 (2022-2023), 2.4}. */
    public String citation() {
        return "%s (%s), %s".formatted(resolution.documentNumber(), resolution.session(), number);
    }

    LocalizedText printedNumber() {
        return printedNumber;
    }

    /** The lead-in texts below the theme's heading, outermost first; the adopted wording. Only an erratum changes it. */
    public List<LocalizedText> leadIns() {
        return leadIns.texts();
    }

    /** The adopted wording. Only an erratum changes it. */
    public LocalizedText text() {
        return text;
    }

    /** An editorial title, not part of the adopted text. */
    public LocalizedText shortTitle() {
        return shortTitle;
    }

    void changeShortTitle(LocalizedText shortTitle) {
        this.shortTitle = shortTitle;
    }

    /** Takes the wording that an erratum states, its day, and the part that it corrected. */
    void applyErratum(Commitments.WordingAfterErratum now, CorrectedPart part, LocalDate day) {
        leadIns = new LeadIns(now.leadIns());
        text = now.text();
        correctedOn = day;
        correctedParts = part.with(correctedParts);
    }

    void changeOwner(Body newOwner) {
        owner = newOwner;
    }

    public LocalDate correctedOn() {
        return correctedOn;
    }

    /** The parts that errata have corrected; null if there are none. */
    public List<CorrectedPart> correctedParts() {
        return correctedParts;
    }

    public Body owner() {
        return owner;
    }

    /** The bodies that must implement it beside the owner. */
    public List<String> jointOwnerIds() {
        return participants.stream()
                .map(Participant::bodyId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The bodies that must implement it, and so report on it: the owner, then the joint owners as printed. */
    public List<Body> responsibleBodies() {
        return responsibleBodies(owner);
    }

    /** The bodies that are responsible if this body is the owner, as on another day. */
    public List<Body> responsibleBodies(Body ownerThen) {
        var others = jointOwnerIds().stream()
                .filter(id -> !id.equals(ownerThen.id()))
                .flatMap(id -> jointOwners.stream().filter(body -> body.id().equals(id)));
        return Stream.concat(Stream.of(ownerThen), others).toList();
    }

    List<Participant> participants() {
        return participants;
    }

    /** The current state: the result of all facts. */
    public CommitmentState state() {
        return state;
    }

    public final void apply(CommitmentState newState) {
        state = newState;
    }

    /** The head of that chain of the journal. */
    public ChainHead journalHead(JournalChain chain) {
        return switch (chain) {
            case PUBLIC -> journal;
            case INTERNAL -> internalJournal;
        };
    }

    /** The time of publication of the next fact, if this instance's clock shows that time now. */
    public Instant timeOfNextFact(Instant now) {
        return PublicationTime.next(lastFactAt, now);
    }

    /** Null if no fact has been published. */
    public Instant lastFactAt() {
        return lastFactAt;
    }

    /** Moves the head of that chain to a new entry. */
    public void appendJournal(JournalChain chain, String hash, Instant at) {
        lastFactAt = at;
        switch (chain) {
            case PUBLIC -> journal = journal.with(hash);
            case INTERNAL -> internalJournal = internalJournal.with(hash);
        }
    }
}
