package org.sequitur.classification;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.journal.ResolutionStatement;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.Resolution;

/** A statement of Parliament's staff on a resolution; the newest applies, and none is ever changed. */
@Entity
@Immutable
class Classification extends ResolutionStatement {

    private static final int MAX_NAME_LENGTH = 200;

    private LocalizedText committee;
    private String legislature;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PolicyArea> policyAreas;

    private LocalDate followedSinceOn;

    protected Classification() {}

    /**
     * @param knownCommittees those of other resolutions
     * @param userId the author's user id at the identity provider
     */
    Classification(
            Resolution resolution,
            CreateClassification input,
            List<LocalizedText> knownCommittees,
            String userId,
            Instant at) {
        super(resolution, userId, at);
        if (input.committee() != null) {
            InputRules.text("/committee", input.committee(), MAX_NAME_LENGTH);
        }
        this.committee = CommitteeRules.named(input.committee(), knownCommittees);
        this.legislature = input.legislature();
        this.policyAreas = input.policyAreas();
        this.followedSinceOn = input.followedSinceOn();
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

    /** The day since which reports are expected; null if the classification leaves it as it was. */
    LocalDate followedSinceOn() {
        return followedSinceOn;
    }
}
