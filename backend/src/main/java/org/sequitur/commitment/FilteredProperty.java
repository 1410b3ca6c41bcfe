package org.sequitur.commitment;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A property by which commitments are filtered: as a path in HQL, of an entity {@code c}, and in Java for a commitment in
 * memory. Both forms select the same ({@code FilteredCommitmentsTest}).
 */
enum FilteredProperty {
    THEME(CommitmentFilter::theme, "c.theme.id", ListedCommitment::themeId),
    /** A joint owner must act too. */
    OWNER(CommitmentFilter::owner, "c.owner.id", ListedCommitment::ownerId) {
        @Override
        String condition(String parameter) {
            return "(%s or c.rowId in (select joint.rowId from Commitment joint join joint.jointOwners body"
                            .formatted(super.condition(parameter))
                    + " where body.id in :%s))".formatted(parameter);
        }

        @Override
        boolean isIn(Set<?> values, ListedCommitment commitment) {
            return super.isIn(values, commitment) || !Collections.disjoint(values, commitment.jointOwnerIds());
        }
    },
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

    /** HQL of the condition that the property has one of the values that the parameter lists. */
    String condition(String parameter) {
        return "%s in :%s".formatted(path, parameter);
    }

    /** The HQL condition in Java: whether the commitment's property has one of the values. */
    boolean isIn(Set<?> values, ListedCommitment commitment) {
        return values.contains(value.apply(commitment));
    }
}
