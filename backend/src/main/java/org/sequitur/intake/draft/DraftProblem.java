package org.sequitur.intake.draft;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import org.sequitur.platform.language.LocalizedText;

/**
 * A reason why a draft cannot be registered.
 *
 * @param rowId null if it is about no row, as {@code listId} and {@code doubtId}
 * @param place JSON pointer into the document in the exchange format; of an invalid document or a missing detail; null for others
 */
public record DraftProblem(
        Kind kind, String rowId, String listId, String doubtId, String place, LocalizedText message) {

    /** Kinds of problems. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    public enum Kind {
        INCOMPLETE,
        OPEN_DOUBT,
        LIST_NOT_CONFIRMED,
        WORDING_CHANGED,
        INVALID_DOCUMENT
    }

    static DraftProblem ofDetail(String place, LocalizedText message) {
        return new DraftProblem(Kind.INCOMPLETE, null, null, null, place, message);
    }

    static DraftProblem ofRow(Kind kind, String rowId, LocalizedText message) {
        return new DraftProblem(kind, rowId, null, null, null, message);
    }

    static DraftProblem ofList(String listId, LocalizedText message) {
        return new DraftProblem(Kind.LIST_NOT_CONFIRMED, null, listId, null, null, message);
    }

    static DraftProblem ofDoubt(String doubtId, String rowId, LocalizedText message) {
        return new DraftProblem(Kind.OPEN_DOUBT, rowId, null, doubtId, null, message);
    }

    /** @param rowId of the row at that place, or null */
    static DraftProblem ofDocument(String place, String rowId, LocalizedText message) {
        return new DraftProblem(Kind.INVALID_DOCUMENT, rowId, null, null, place, message);
    }
}
