package org.sequitur.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ThemeRepresentation;

/** The wording of a commitment before an erratum, for responses about the days before it. */
@Entity
@Immutable
class FormerWording {

    /**
     * The texts that an erratum can change.
     *
     * @param correctedParts the parts corrected before; null if there were none, or if they are not known
     */
    record Content(
            ThemeRepresentation theme,
            List<LocalizedText> leadIns,
            LocalizedText text,
            List<CorrectedPart> correctedParts) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @SuppressWarnings("unused") // Read by queries.
    private LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    private LocalDate correctedOn;

    protected FormerWording() {}

    /**
     * The current wording.
     *
     * @param validUntil the first day on which it no longer holds
     */
    FormerWording(Commitment commitment, LocalDate validUntil) {
        this.commitment = commitment;
        this.validUntil = validUntil;
        this.content = new Content(
                ThemeRepresentation.of(commitment.theme()),
                commitment.leadIns(),
                commitment.text(),
                commitment.correctedParts());
        this.correctedOn = commitment.correctedOn();
    }

    Commitment commitment() {
        return commitment;
    }

    ThemeRepresentation theme() {
        return content.theme();
    }

    List<LocalizedText> leadIns() {
        return content.leadIns();
    }

    LocalizedText text() {
        return content.text();
    }

    List<CorrectedPart> correctedParts() {
        return content.correctedParts();
    }

    /** The day of the erratum before; null if there was none. */
    LocalDate correctedOn() {
        return correctedOn;
    }
}
