package org.sequitur.commitment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which commitments are wanted: several values of one kind widen, several kinds narrow; null asks for nothing. */
public record CommitmentFilter(
        List<String> resolution,
        List<String> theme,
        List<String> owner,
        List<ImplementationStatus> implementationStatus,
        List<AssessmentOutcome> assessment,
        List<GovernmentResponse> governmentResponse,
        Boolean overdue,
        Boolean dueSoon,
        Boolean stale,
        Boolean closed,
        String q) {

    static final CommitmentFilter NONE = new CommitmentFilter(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null, null);

    /** Whether more is asked than of which resolution and owner they are. */
    public boolean asksForMore() {
        return !NONE.equals(new CommitmentFilter(
                List.of(),
                theme,
                List.of(),
                implementationStatus,
                assessment,
                governmentResponse,
                overdue,
                dueSoon,
                stale,
                closed,
                q));
    }

    /** Whether nothing is asked of a commitment itself but its words: all of a resolution's pass, or none. */
    boolean isOfResolutions() {
        return Stream.of(theme, owner, implementationStatus, assessment, governmentResponse)
                        .allMatch(List::isEmpty)
                && Stream.of(overdue, dueSoon, stale, closed).allMatch(Objects::isNull);
    }
}
