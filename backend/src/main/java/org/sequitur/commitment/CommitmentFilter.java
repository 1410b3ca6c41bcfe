package org.sequitur.commitment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sequitur.resolution.ResolutionCriteria;

/**
 * A filter on commitments. Values of one field are alternatives, fields are combined with "and"; null or an empty list
 * does not restrict.
 */
public record CommitmentFilter(
        List<String> resolution,
        ResolutionCriteria resolutionCriteria,
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
            List.of(),
            ResolutionCriteria.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null);

    /** Whether it restricts by anything besides resolution and owner. */
    public boolean hasOtherCriteria() {
        return !NONE.equals(new CommitmentFilter(
                List.of(),
                resolutionCriteria,
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

    /**
     * Whether it restricts only by resolution, search words or both, so that no property of a commitment has to be
     * checked.
     */
    boolean hasOnlyResolutionsAndWords() {
        return Stream.of(theme, owner, implementationStatus, assessment, governmentResponse)
                        .allMatch(List::isEmpty)
                && Stream.of(overdue, dueSoon, stale, closed).allMatch(Objects::isNull);
    }
}
