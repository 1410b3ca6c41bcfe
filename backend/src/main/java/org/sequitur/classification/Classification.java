package org.sequitur.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.journal.Fact;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.Resolution;

/** A statement of Parliament's staff on a resolution; the newest applies, and none is ever changed. */
@Entity
@Immutable
class Classification {

    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resolution resolution;

    private LocalizedText committee;
    private String legislature;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PolicyArea> policyAreas;

    @SuppressWarnings("unused") // Read by queries.
    private String subject;

    @Column(columnDefinition = "datetime(6)")
    private Instant publishedAt;

    protected Classification() {}

    /** @param subject the author's user id at the identity provider */
    Classification(Resolution resolution, NewClassification input, String subject, Instant at) {
        this.id = Fact.newId();
        this.resolution = resolution;
        this.committee =
                input.committee() == null ? null : InputRules.text("/committee", input.committee(), LONGEST_NAME);
        this.legislature = input.legislature();
        this.policyAreas = input.policyAreas();
        this.subject = subject;
        this.publishedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    UUID id() {
        return id;
    }

    Resolution resolution() {
        return resolution;
    }

    /** Null if not stated, as the legislature. */
    LocalizedText committee() {
        return committee;
    }

    String legislature() {
        return legislature;
    }

    List<PolicyArea> policyAreas() {
        return policyAreas;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
