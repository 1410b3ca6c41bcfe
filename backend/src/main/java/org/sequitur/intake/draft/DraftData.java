package org.sequitur.intake.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sequitur.intake.draft.DraftContent.ConfirmedList;
import org.sequitur.intake.draft.DraftContent.Correction;
import org.sequitur.intake.draft.DraftRepresentation.Difference;
import org.sequitur.intake.structure.DoubtReason;

/**
 * A draft as it is stored: its content, and the actions of people on it.
 *
 * @param rest the properties of a document in the exchange format that rows do not hold
 * @param recognized the rows of the source as they were recognized, before any change
 * @param resolved who resolved which doubt
 * @param confirmed who confirmed which version of which list; see {@link #validConfirmations()}
 * @param correctedBy the author of each of the content's corrections, in the same order
 * @param uploads how many sources were uploaded
 * @param refusal why the latest refused submission was sent back; null if none was
 */
record DraftData(
        DraftContent content,
        ObjectNode rest,
        @JsonProperty("proposed") List<DraftRow> recognized,
        List<StoredDoubt> doubts,
        Map<String, Action> resolved,
        Map<String, Confirmation> confirmed,
        List<Action> correctedBy,
        List<Difference> differences,
        int uploads,
        Refusal refusal) {

    /** Author and time of an action. */
    record Action(String userId, Instant at) {}

    record Confirmation(String version, Action by) {}

    record Refusal(String reason, Action by) {}

    /** @param rowId null for a doubt on the whole text */
    record StoredDoubt(String doubtId, String rowId, DoubtReason reason, boolean open, String detail) {

        StoredDoubt withDetail(String other) {
            return new StoredDoubt(doubtId, rowId, reason, open, other);
        }
    }

    static DraftData of(InitialDraft initial) {
        return new DraftData(
                initial.content(),
                initial.rest(),
                initial.content().rows(),
                initial.doubts(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                1,
                null);
    }

    /** Whether its source is a document in the exchange format, which people wrote. */
    boolean isDocument() {
        return rest.has("resolutionId");
    }

    /** This draft, sent back to review. */
    DraftData refused(Refusal reason) {
        return new DraftData(
                content, rest, recognized, doubts, resolved, confirmed, correctedBy, differences, uploads, reason);
    }

    /** This draft with the content that a member of staff saved. */
    DraftData edited(DraftContent saved, Action by) {
        return new DraftData(
                saved,
                rest,
                recognized,
                doubts,
                resolutions(saved.resolvedDoubts(), by),
                confirmations(saved, by),
                authors(saved.corrections(), by),
                differences,
                uploads,
                refusal);
    }

    /** The content as clients read it, with the confirmations and resolutions that hold. */
    DraftContent current() {
        var lists = validConfirmations().entrySet().stream()
                .map(list -> new ConfirmedList(list.getKey(), list.getValue().version()))
                .toList();
        return new DraftContent(
                content.documentNumber(),
                content.session(),
                content.adoptedOn(),
                content.rows(),
                content.newBodies(),
                content.corrections(),
                List.copyOf(resolved.keySet()),
                lists);
    }

    /** The confirmations that hold, by list: those of lists that have the rows that were confirmed, unchanged. */
    Map<String, Confirmation> validConfirmations() {
        var lists = RowLists.of(content.rows());
        var valid = new LinkedHashMap<>(confirmed);
        valid.entrySet()
                .removeIf(entry -> !lists.containsKey(entry.getKey())
                        || !RowLists.version(lists.get(entry.getKey()))
                                .equals(entry.getValue().version()));
        return valid;
    }

    private Map<String, Action> resolutions(List<String> ids, Action by) {
        var known = doubts.stream().map(StoredDoubt::doubtId).collect(Collectors.toSet());
        var all = new LinkedHashMap<String, Action>();
        ids.stream().filter(known::contains).forEach(id -> all.put(id, resolved.getOrDefault(id, by)));
        return all;
    }

    private Map<String, Confirmation> confirmations(DraftContent saved, Action by) {
        var lists = RowLists.of(saved.rows());
        var all = new LinkedHashMap<String, Confirmation>();
        for (var list : saved.confirmedLists()) {
            var rows = lists.get(list.listId());
            if (rows == null) {
                // The list is not there any more: its rows are in others, which are not confirmed.
                continue;
            }
            var version = RowLists.version(rows);
            var earlier = confirmed.get(list.listId());
            if (earlier != null && earlier.version().equals(version)) {
                all.put(list.listId(), earlier);
            } else if (list.version() == null) {
                all.put(list.listId(), new Confirmation(version, by));
            }
        }
        return all;
    }

    private List<Action> authors(List<Correction> corrections, Action by) {
        var earlier = new ArrayList<>(content.corrections());
        var authors = new ArrayList<>(correctedBy);
        return corrections.stream()
                .map(correction -> {
                    var known = earlier.indexOf(correction);
                    if (known < 0) {
                        return by;
                    }
                    earlier.remove(known);
                    return authors.remove(known);
                })
                .toList();
    }

    /** Indexes of rows whose id an earlier row has. */
    static List<Integer> duplicates(List<DraftRow> rows) {
        var ids = new HashSet<String>();
        return IntStream.range(0, rows.size())
                .filter(index -> !ids.add(rows.get(index).rowId()))
                .boxed()
                .toList();
    }
}
