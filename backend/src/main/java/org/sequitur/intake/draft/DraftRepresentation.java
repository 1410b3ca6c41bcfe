package org.sequitur.intake.draft;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.util.List;
import java.util.UUID;
import org.sequitur.intake.structure.DoubtReason;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.source.SourceRepresentation;

/**
 * A draft of a resolution as staff see it.
 *
 * @param unreviewedTitles the short titles that no person looked at
 */
public record DraftRepresentation(
        UUID resolutionDraftId,
        String href,
        State state,
        SourceRepresentation source,
        StaffAction created,
        StaffAction saved,
        StaffAction submitted,
        RefusalView refused,
        DraftContent content,
        List<DoubtView> doubts,
        List<ListView> lists,
        List<UnreviewedTitle> unreviewedTitles,
        List<StaffAction> corrections,
        List<DraftProblem> problems,
        List<MovedWords> movedWords,
        List<Difference> differences)
        implements HasHref {

    /** Whether the draft is still being reviewed. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    public enum State {
        REVIEW,
        SUBMITTED
    }

    /** Why a submission was sent back. */
    public record RefusalView(String reason, StaffAction by) {}

    /**
     * A draft in a list of drafts.
     *
     * @param title null without one; may lack a language
     */
    public record Summary(
            UUID resolutionDraftId,
            String href,
            State state,
            String documentNumber,
            String session,
            LocalizedText title,
            SourceRepresentation source,
            StaffAction created,
            StaffAction saved,
            StaffAction submitted) {}

    /**
     * @param rowId the row as recognized; null for a doubt on the whole text
     * @param joinedRowId the row that has its text now; null unless that row was joined with another
     */
    public record DoubtView(
            String doubtId,
            String rowId,
            String joinedRowId,
            DoubtReason reason,
            boolean open,
            String detail,
            StaffAction resolved) {}

    /** The short title of a row in one language, as the software suggested it. */
    public record UnreviewedTitle(String rowId, Language language) {}

    /** @param confirmed null until a person confirms this version */
    public record ListView(String listId, String version, List<String> rowIds, StaffAction confirmed) {}

    /**
     * A row of the current source that the one before it had not, or the reverse; or rows that people had joined, split or
     * moved, and that are as recognized again because their words changed.
     *
     * @param rowId the row that is there now; null if there is none
     * @param kept what people decided that a changed row keeps, to be read again; null for nothing
     * @param lost what people decided on the rows before that is not kept; null for nothing
     */
    public record Difference(
            Kind kind,
            String rowId,
            LocalizedText before,
            LocalizedText after,
            RowDecisions kept,
            List<RowDecisions> lost) {

        /** The kind of change of the row. */
        @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
        public enum Kind {
            ADDED,
            REMOVED,
            CHANGED,
            REREAD,
            RESET
        }
    }
}
