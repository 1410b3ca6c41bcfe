package org.sequitur.commitment;

import java.util.List;
import java.util.function.Function;

/**
 * A property by which commitments are filtered: as a path in HQL, of an entity {@code c}, and in Java for a commitment in
 * memory. Both forms select the same ({@code FilteredCommitmentsTest}).
 */
enum FilteredProperty {
    THEME(CommitmentFilter::theme, "c.theme.id", ListedCommitment::themeId),
    OWNER(CommitmentFilter::owner, "c.owner.id", ListedCommitment::ownerId),
    IMPLEMENTATION_STATUS(
            CommitmentFilter::implementationStatus,
            "c.state.report.status",
            commitment -> commitment.state().report().status()),
    ASSESSMENT(
            CommitmentFilter::assessment,
            "c.state.assessed.outcome",
            commitment -> commitment.state().assessed().outcome()),
    GOVERNMENT_RESPONSE(
            CommitmentFilter::governmentResponse,
            "c.state.response.code",
            commitment -> commitment.state().response().code());

    private final Function<CommitmentFilter, List<?>> wanted;
    private final String path;
    private final Function<ListedCommitment, Object> value;

    FilteredProperty(
            Function<CommitmentFilter, List<?>> wanted, String path, Function<ListedCommitment, Object> value) {
        this.wanted = wanted;
        this.path = path;
        this.value = value;
    }

    /** The values of the filter; empty if it does not restrict by this property. */
    List<?> wanted(CommitmentFilter filter) {
        return wanted.apply(filter);
    }

    String path() {
        return path;
    }

    Object of(ListedCommitment commitment) {
        return value.apply(commitment);
    }
}
