package org.sequitur.intake.draft;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.platform.language.Language;

/**
 * The part of a draft that clients change; they send it as a whole.
 *
 * @param documentNumber null if unknown
 * @param session null if unknown
 * @param adoptedOn null if unknown
 * @param newBodies bodies to register with the resolution
 * @param resolvedDoubts the ids of the doubts that a person resolved
 */
public record DraftContent(
        String documentNumber,
        String session,
        LocalDate adoptedOn,
        List<DraftRow> rows,
        List<BodyEntry> newBodies,
        List<Correction> corrections,
        List<String> resolvedDoubts,
        List<ConfirmedList> confirmedLists) {

    DraftContent withRows(List<DraftRow> others) {
        return new DraftContent(
                documentNumber, session, adoptedOn, others, newBodies, corrections, resolvedDoubts, confirmedLists);
    }

    DraftContent withConfirmedLists(List<ConfirmedList> others) {
        return new DraftContent(
                documentNumber, session, adoptedOn, rows, newBodies, corrections, resolvedDoubts, others);
    }

    /** A typed change of the wording: {@code after} replaces {@code before}. */
    public record Correction(String rowId, Language language, String before, String after, String reason) {}

    /**
     * A list that a person compared with the source.
     *
     * @param version keeps the earlier confirmation of this version; null: the caller confirms the list as it is sent, which
     *     has no effect if the server completes a new request in it
     */
    public record ConfirmedList(String listId, String version) {}
}
