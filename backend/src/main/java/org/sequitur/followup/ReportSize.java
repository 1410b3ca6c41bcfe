package org.sequitur.followup;

import static org.sequitur.followup.FollowUpMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Refuses a report that would exceed the memory limits, before its commitments and then its facts are read. Facts per
 * commitment are limited, so only the number of commitments makes a report grow.
 */
@ApplicationScoped
class ReportSize {

    /** Percentage of the maximum number of characters that published texts may take before they are shortened. */
    private static final int TEXTS_PERCENT = 40;

    /** Maximum number of characters of each published text if they are shortened. */
    private static final int SHORTENED_LENGTH = 1_000;

    private final long maxCommitments;
    private final long maxFacts;
    private final long maxBytes;
    private final long maxCharacters;

    ReportSize(
            @ConfigProperty(name = "sequitur.report.max-commitments") long maxCommitments,
            @ConfigProperty(name = "sequitur.report.max-facts") long maxFacts,
            @ConfigProperty(name = "sequitur.report.max-bytes") long maxBytes,
            @ConfigProperty(name = "sequitur.report.max-letters") long maxCharacters) {
        this.maxCommitments = maxCommitments;
        this.maxFacts = maxFacts;
        this.maxBytes = maxBytes;
        this.maxCharacters = maxCharacters;
    }

    long maxCommitments() {
        return maxCommitments;
    }

    /** @throws Problem 413 if there are too many commitments */
    void checkCommitments(long commitments) {
        if (commitments > maxCommitments) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, MESSAGES.tooManyCommitments(commitments, maxCommitments));
        }
    }

    /** Whether these facts can be printed with their whole texts. */
    boolean allows(PrintedFactSelection.SelectedFacts chosen) {
        return chosen.facts() <= maxFacts && maxTextLength(chosen) == Integer.MAX_VALUE;
    }

    /** @throws Problem 413 if there are too many facts, or their texts are too long */
    void check(PrintedFactSelection.SelectedFacts chosen) {
        if (chosen.facts() > maxFacts) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, MESSAGES.tooManyFacts(chosen.facts(), maxFacts));
        }
        if (chosen.bytes() > maxBytes) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, MESSAGES.tooLong());
        }
    }

    /**
     * The maximum number of characters printed of each published text: unlimited, unless all texts together would take
     * too much of the report.
     */
    int maxTextLength(PrintedFactSelection.SelectedFacts chosen) {
        return chosen.bytes() > maxCharacters * TEXTS_PERCENT / 100 ? SHORTENED_LENGTH : Integer.MAX_VALUE;
    }

    /** Whether a document of this number of characters can be laid out. */
    boolean allows(long characters) {
        return characters <= maxCharacters;
    }
}
