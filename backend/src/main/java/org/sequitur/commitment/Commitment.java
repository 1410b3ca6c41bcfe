package org.sequitur.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.body.Body;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Theme;

/** One request of a resolution, with where it stands now on the axes that facts move. */
@Entity
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
    private GovernmentResponse governmentResponse = GovernmentResponse.NO_RESPONSE;

    @Enumerated(EnumType.STRING)
    private ImplementationStatus implementationStatus = ImplementationStatus.NOT_REPORTED;

    @Enumerated(EnumType.STRING)
    private AssessmentOutcome assessment = AssessmentOutcome.NOT_ASSESSED;

    private LocalDate deadline;
    private LocalDate lastReportedOn;
    private LocalDate silentSince;
    private LocalDate closedOn;

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
        this.silentSince = resolution.adoptedOn();
    }

    Long rowId() {
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
    LocalizedText shortTitle() {
        return shortTitle;
    }

    public Body owner() {
        return owner;
    }

    List<Participant> participants() {
        return participants;
    }

    GovernmentResponse governmentResponse() {
        return governmentResponse;
    }

    ImplementationStatus implementationStatus() {
        return implementationStatus;
    }

    AssessmentOutcome assessment() {
        return assessment;
    }

    /** Null where none was set. */
    LocalDate deadline() {
        return deadline;
    }

    /** Null where nothing was reported. */
    LocalDate lastReportedOn() {
        return lastReportedOn;
    }

    /** What the calendar says of it on a day. */
    Timeliness on(LocalDate day) {
        var settled = closedOn != null
                || (implementationStatus == ImplementationStatus.IMPLEMENTED
                        && assessment == AssessmentOutcome.CONFIRMED);
        return new Timeliness(day, closedOn != null, settled, deadline, silentSince);
    }
}
