package org.sequitur.followup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.Participant;
import org.sequitur.commitment.ParticipantRole;

/**
 * The commitments of a resolution that a report covers. Values of one list are alternatives, lists are combined with
 * "and"; an empty list does not restrict.
 *
 * @param commitments ids of commitments
 * @param themes ids of themes
 * @param owners ids of owners and joint owners
 */
record CommitmentCriteria(List<String> commitments, List<String> themes, List<String> owners) {

    /** All commitments of the resolution. */
    static final CommitmentCriteria ALL = new CommitmentCriteria(List.of(), List.of(), List.of());

    /** Sorts and removes duplicates, so that equal selections share one cached report. */
    CommitmentCriteria {
        commitments = sorted(commitments);
        themes = sorted(themes);
        owners = sorted(owners);
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean includes(CommitmentRepresentation commitment) {
        return passes(commitments, commitment.commitmentId())
                && passes(themes, commitment.theme().themeId())
                && (passes(owners, commitment.owner().bodyId())
                        || commitment.participants().stream().anyMatch(this::isWantedJointOwner));
    }

    /** The name of a query parameter of the selection, for use in a problem. */
    String parameter() {
        if (!commitments.isEmpty()) {
            return "commitment";
        }
        return themes.isEmpty() ? "owner" : "theme";
    }

    /** The values of that parameter. */
    String values() {
        return Stream.of(commitments, themes, owners)
                .filter(values -> !values.isEmpty())
                .findFirst()
                .map(values -> String.join(",", values))
                .orElse("");
    }

    private boolean isWantedJointOwner(Participant participant) {
        return participant.role() == ParticipantRole.JOINT_OWNER && owners.contains(participant.bodyId());
    }

    private static boolean passes(List<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static List<String> sorted(Collection<String> values) {
        return values.stream().distinct().sorted().toList();
    }
}
