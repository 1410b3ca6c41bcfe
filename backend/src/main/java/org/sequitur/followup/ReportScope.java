package org.sequitur.followup;

import java.util.List;
import java.util.Locale;
import org.sequitur.commitment.CommitmentFilter;
import org.sequitur.search.SearchWords;

/**
 * The scope of a report: a resolution, a body, a committee, a sitting or a reporting round.
 *
 * @param id of the resolution, the body, the sitting or the reporting round; of a committee the French or Dutch name
 * @param name of what is reported on, in file names, in ASCII: never the id of a sitting or of a round, which tells readers nothing
 * @param commitmentIds of the commitments on the agenda of the sitting, in its order, or of the round; else empty
 */
record ReportScope(Kind kind, String id, String name, List<String> commitmentIds) {

    private static final int MAX_NAME_LENGTH = 60;

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
        this(kind, id, kind == Kind.COMMITTEE && id != null ? words(id) : id, List.of());
    }

    /** Words of a text, for file names. */
    static String words(String text) {
        var words = String.join("-", SearchWords.of(text)).replaceAll("[^a-z0-9-]", "_");
        return words.substring(0, Math.min(words.length(), MAX_NAME_LENGTH));
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
