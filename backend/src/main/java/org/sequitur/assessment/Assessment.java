package org.sequitur.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/** Parliament's assessment of a progress report, with its reasons. */
@Entity
@Immutable
class Assessment extends Fact {

    static final PublishedText TEXT =
            new PublishedText("ASSESSMENT", "Assessment", "assessment", "assessments", "reasons");

    private UUID progressReportId;

    @Enumerated(EnumType.STRING)
    private AssessmentOutcome outcome;

    private LocalizedText reasons;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Assessment() {}

    Assessment(Commitment commitment, CreateAssessment assessed, Instant at) {
        super(newId(), commitment, at);
        this.progressReportId = assessed.progressReportId();
        this.outcome = assessed.outcome();
        this.reasons = InputRules.text("/reasons", assessed.reasons());
        this.originalLanguage = assessed.originalLanguage();
    }

    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        return before.assessed(outcome, BrusselsTime.of(publishedAt()));
    }

    @Override
    protected EventKind kind() {
        return EventKind.ASSESSED;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    public Body body() {
        return null;
    }

    UUID progressReportId() {
        return progressReportId;
    }

    AssessmentOutcome outcome() {
        return outcome;
    }

    LocalizedText reasons() {
        return reasons;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected LocalizedText text() {
        return reasons;
    }

    @Override
    protected Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("progressReportId", progressReportId.toString());
        content.put("outcome", outcome.code());
        content.put("reasons", reasons);
        content.put("originalLanguage", originalLanguage.tag());
        return content;
    }
}
