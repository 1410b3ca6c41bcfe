package org.sequitur.intake.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.sequitur.intake.draft.DraftData.Action;

/** Who drafted, submitted and registered a resolution, and which corrections were typed. Not public. */
@Entity
@Immutable
@SuppressWarnings("unused") // Read by queries.
class ResolutionRegistration {

    @Id
    private String resolutionId;

    private String draftedBy;
    private String submittedBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant submittedAt;

    private String registeredBy;

    @Column(columnDefinition = "datetime(6)")
    private Instant registeredAt;

    private String corrections;

    protected ResolutionRegistration() {}

    /** @param corrections JSON */
    ResolutionRegistration(
            String resolutionId, String draftedBy, Action submitted, Action registered, String corrections) {
        this.resolutionId = resolutionId;
        this.draftedBy = draftedBy;
        this.submittedBy = submitted.userId();
        this.submittedAt = submitted.at();
        this.registeredBy = registered.userId();
        this.registeredAt = registered.at();
        this.corrections = corrections;
    }
}
