package org.sequitur.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sequitur.intake.draft.DraftData.StoredDoubt;
import org.sequitur.intake.draft.DraftRepresentation.Difference;
import org.sequitur.intake.draft.DraftRepresentation.Difference.Kind;
import org.sequitur.platform.language.LocalizedText;

/**
 * Another source for a draft. A row with the same words as a row of the former source keeps the review of that row; other
 * rows are added as proposed. If a reviewed row was joined with a row that the new source lacks, its words differ from the
 * source, and {@link WordingCheck} reports it.
 */
final class Replacement {

    private final DraftData former;
    private final ProposedStructure proposal;
    private final int upload;

    /** The former id of each row of the new source that has one, by its id in the proposal. */
    private final Map<String, String> formerIds = new LinkedHashMap<>();

    private Replacement(DraftData former, ProposedStructure proposal) {
        this.former = former;
        this.proposal = proposal;
        this.upload = former.uploads() + 1;
        var byWords = new HashMap<LocalizedText, List<String>>();
        former.proposed()
                .forEach(row -> byWords.computeIfAbsent(row.words(), _ -> new ArrayList<>())
                        .add(row.rowId()));
        for (var row : proposal.content().rows()) {
            var same = byWords.getOrDefault(row.words(), List.of());
            if (!same.isEmpty()) {
                formerIds.put(row.rowId(), same.removeFirst());
            }
        }
    }

    static DraftData of(DraftData former, ProposedStructure proposal) {
        return new Replacement(former, proposal).data();
    }

    private DraftData data() {
        var proposed = proposal.content().rows().stream()
                .map(row -> renamed(row, id(row.rowId())))
                .toList();
        var rows = rows(proposed);
        var content = former.content();
        var corrections = IntStream.range(0, content.corrections().size())
                .filter(index -> rows.stream()
                        .anyMatch(row -> row.rowId()
                                .equals(content.corrections().get(index).rowId())))
                .boxed()
                .toList();
        var doubts = doubts();
        var doubtIds = doubts.stream().map(StoredDoubt::doubtId).collect(Collectors.toSet());
        var resolved = new LinkedHashMap<>(former.resolved());
        resolved.keySet().retainAll(doubtIds);
        var lists = RowLists.of(rows);
        var confirmed = new LinkedHashMap<>(former.confirmed());
        confirmed
                .entrySet()
                .removeIf(list -> !lists.containsKey(list.getKey())
                        || !RowLists.version(lists.get(list.getKey()))
                                .equals(list.getValue().version()));
        var read = proposal.content();
        return new DraftData(
                new DraftContent(
                        read.documentNumber() == null ? content.documentNumber() : read.documentNumber(),
                        read.session() == null ? content.session() : read.session(),
                        read.adoptedOn() == null ? content.adoptedOn() : read.adoptedOn(),
                        rows,
                        content.newBodies(),
                        corrections.stream().map(content.corrections()::get).toList(),
                        List.of(),
                        List.of()),
                proposal.rest(),
                proposed,
                doubts,
                resolved,
                confirmed,
                corrections.stream().map(former.correctedBy()::get).toList(),
                differences(proposed),
                upload);
    }

    /** In the order of the new source; rows that people added, by a split, stay behind the row before them. */
    private List<DraftRow> rows(List<DraftRow> proposed) {
        Map<String, DraftRow> current =
                former.content().rows().stream().collect(Collectors.toMap(DraftRow::rowId, Function.identity()));
        var kept = Set.copyOf(formerIds.values());
        var followers = followers();
        var rows = new ArrayList<DraftRow>();
        for (var row : proposed) {
            if (!kept.contains(row.rowId())) {
                rows.add(row);
            } else if (current.containsKey(row.rowId())) {
                rows.add(current.get(row.rowId()));
                rows.addAll(followers.getOrDefault(row.rowId(), List.of()));
            }
        }
        return rows;
    }

    /** The rows that no source has, by the id of the row of the former source before them. */
    private Map<String, List<DraftRow>> followers() {
        var ids = new HashSet<String>();
        former.proposed().forEach(row -> ids.add(row.rowId()));
        var followers = new HashMap<String, List<DraftRow>>();
        String before = null;
        for (var row : former.content().rows()) {
            if (ids.contains(row.rowId())) {
                before = row.rowId();
            } else if (before != null) {
                followers.computeIfAbsent(before, _ -> new ArrayList<>()).add(row);
            }
        }
        return followers;
    }

    private List<StoredDoubt> doubts() {
        var kept = Set.copyOf(formerIds.values());
        var doubts = new ArrayList<StoredDoubt>();
        former.doubts().stream()
                .filter(doubt -> doubt.rowId() != null && kept.contains(doubt.rowId()))
                .forEach(doubts::add);
        proposal.doubts().stream()
                .filter(doubt -> doubt.rowId() == null || !formerIds.containsKey(doubt.rowId()))
                .map(doubt -> new StoredDoubt(
                        "u%d.%s".formatted(upload, doubt.doubtId()),
                        doubt.rowId() == null ? null : id(doubt.rowId()),
                        doubt.reason(),
                        doubt.open(),
                        doubt.detail()))
                .forEach(doubts::add);
        return doubts;
    }

    private List<Difference> differences(List<DraftRow> proposed) {
        var kept = Set.copyOf(formerIds.values());
        var differences = new ArrayList<Difference>();
        former.proposed().stream()
                .filter(row -> !kept.contains(row.rowId()))
                .forEach(row -> differences.add(new Difference(Kind.REMOVED, null, row.words(), null)));
        proposed.stream()
                .filter(row -> !kept.contains(row.rowId()))
                .forEach(row -> differences.add(new Difference(Kind.ADDED, row.rowId(), null, row.words())));
        return differences;
    }

    private String id(String proposedId) {
        return formerIds.getOrDefault(proposedId, "u%d.%s".formatted(upload, proposedId));
    }

    private static DraftRow renamed(DraftRow row, String rowId) {
        return new DraftRow(
                rowId, row.kind(), row.level(), row.fr(), row.nl(), row.shortTitle(), row.owner(), row.participants());
    }
}
