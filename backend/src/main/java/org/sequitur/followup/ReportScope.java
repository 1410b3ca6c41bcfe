package org.sequitur.followup;

import java.util.List;
import java.util.Locale;
import org.sequitur.commitment.CommitmentFilter;
import org.sequitur.search.SearchWords;

/**
 * The scope of a report: a resolution, a body, a committee, a sitting or a reporting round.
 *
 * @param id of the resolution, the body, the sitting or the reporting round; of a committee the French or Dutch name
 * @param commitmentIds of the commitments on the agenda of the sitting, in its order, or of the round; else empty
 */
record ReportScope(Kind kind, String id, List<String> commitmentIds) {

    private static final int MAX_FILE_NAME_PART_LENGTH = 60;

    enum Kind {
        RESOLUTION,
        BODY,
        COMMITTEE,
        SITTING,
        ROUND;

        /** The name of the query parameter, and the last part of the names of its texts. */
        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ReportScope(Kind kind, String id) {
        this(kind, id, List.of());
    }

    /** In ASCII. */
    String fileNamePart() {
        var words = String.join("-", SearchWords.of(id)).replaceAll("[^a-z0-9-]", "_");
        return kind == Kind.COMMITTEE ? words.substring(0, Math.min(words.length(), MAX_FILE_NAME_PART_LENGTH)) : id;
    }

    CommitmentFilter filter() {
        return switch (kind) {
            case RESOLUTION -> CommitmentFilter.ofResolution(id);
            case BODY -> CommitmentFilter.ofOwner(id);
            case COMMITTEE -> CommitmentFilter.ofCommittee(id);
            case SITTING, ROUND -> CommitmentFilter.ofCommitments(commitmentIds);
        };
    }
}
