package org.sequitur.intake.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sequitur.intake.draft.DraftData.Confirmation;
import org.sequitur.intake.draft.DraftData.StoredDoubt;
import org.sequitur.intake.draft.DraftRepresentation.Difference;
import org.sequitur.intake.draft.DraftRepresentation.Difference.Kind;
import org.sequitur.intake.draft.SourceDifferences.Change;
import org.sequitur.platform.language.LocalizedText;

/**
 * Another source for a draft. A row with the same words as a row of the former source keeps the review of that row, and rows
 * that people joined, split or moved stay as they are if the new source has the same words in the same order there. Other rows,
 * and those that no person touched, are as they are recognized in the new source: its layout may tell more. A row with other words in the
 * place of a former one keeps what people decided on that one; see {@link FormerDecisions}.
 */
final class SourceReplacement {

    private final DraftData former;
    private final InitialDraft initial;
    private final int upload;

    /** The rows of the new source; those with the words of a former row have its id. */
    private final List<DraftRow> recognized;

    /** The places in {@link #recognized} of the rows of the former source, by id. */
    private final Map<String, Integer> places = new HashMap<>();

    private final SourceBlockIds blockIds = new SourceBlockIds();
    /** The rows that are kept as they were reviewed, by id. */
    private final Set<String> kept = new HashSet<>();

    private final List<Difference> resets = new ArrayList<>();
    /** The rows of the former source that people changed or decided on, by id. */
    private final Set<String> touched;

    /** The rows with the words of a former row that no person touched, by id. */
    private final Set<String> reread = new HashSet<>();

    private final List<Difference> rereads = new ArrayList<>();

    private final List<EditedRows> runs;
    private final List<Change> changes;
    private final FormerDecisions decisions;

    private SourceReplacement(DraftData former, InitialDraft initial) {
        this.former = former;
        this.initial = initial;
        this.upload = former.uploads() + 1;
        this.touched = TouchedRows.of(former);
        this.recognized = matched(initial.content().rows());
        this.runs = EditedRows.of(former.recognized(), former.content().rows());
        this.changes = SourceDifferences.of(former.recognized(), recognized);
        this.decisions = new FormerDecisions(former, runs);
    }

    static DraftData of(DraftData former, InitialDraft initial) {
        return new SourceReplacement(former, initial).data();
    }

    /** Gives the rows with the words of a former row its id, and the others an id that no former row has. */
    private List<DraftRow> matched(List<DraftRow> rows) {
        var byWords = new HashMap<LocalizedText, Deque<DraftRow>>();
        former.recognized()
                .forEach(row -> byWords.computeIfAbsent(row.words(), _ -> new ArrayDeque<>())
                        .add(row));
        var matched = new ArrayList<DraftRow>();
        for (var row : rows) {
            var same = byWords.getOrDefault(row.words(), new ArrayDeque<>()).poll();
            if (same == null) {
                matched.add(row.withId(newId(row.rowId())));
            } else {
                places.put(same.rowId(), matched.size());
                blockIds.add(same, row);
                matched.add(row.withId(same.rowId()));
            }
        }
        return matched;
    }

    private String newId(String id) {
        return "u%d.%s".formatted(upload, id);
    }

    private DraftData data() {
        var rows = rows();
        var content = former.content();
        var corrections = IntStream.range(0, content.corrections().size())
                .filter(index -> kept.contains(content.corrections().get(index).rowId()))
                .boxed()
                .toList();
        var doubts = doubts();
        var doubtIds = doubts.stream().map(StoredDoubt::doubtId).collect(Collectors.toSet());
        var resolved = new LinkedHashMap<>(former.resolved());
        resolved.keySet().retainAll(doubtIds);
        var read = initial.content();
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
                initial.rest(),
                recognized,
                doubts,
                resolved,
                confirmed(rows),
                corrections.stream().map(former.correctedBy()::get).toList(),
                differences(),
                upload,
                former.refusal());
    }

    /** In the order of the new source. */
    private List<DraftRow> rows() {
        var changed = changes.stream()
                .filter(change -> change.now() != null)
                .collect(Collectors.toMap(change -> change.now().rowId(), decisions::on));
        var runAt = new HashMap<Integer, EditedRows>();
        var replaced = new HashSet<Integer>();
        for (var run : runs) {
            var at = run.sourceIds().stream().map(places::get).toList();
            if (isContiguous(at)) {
                runAt.put(at.getFirst(), run);
                replaced.addAll(at);
            } else if (run.isEdited()) {
                resets.add(reset(run));
            }
        }
        var rows = new ArrayList<DraftRow>();
        for (var place = 0; place < recognized.size(); place++) {
            var run = runAt.get(place);
            if (run != null && isTouched(run)) {
                run.rows().forEach(row -> {
                    kept.add(row.rowId());
                    rows.add(blockIds.replacedIn(row));
                });
            } else if (run != null || !replaced.contains(place)) {
                var row = recognized.get(place);
                rows.add(changed.getOrDefault(row.rowId(), row));
                if (run != null) {
                    addReread(run.rows().getFirst(), recognized.get(place));
                }
            }
        }
        return rows;
    }

    private boolean isTouched(EditedRows run) {
        return run.isEdited() || run.rows().stream().anyMatch(row -> touched.contains(row.rowId()));
    }

    private void addReread(DraftRow before, DraftRow now) {
        reread.add(now.rowId());
        if (!now.isReadAs(before)) {
            rereads.add(new Difference(Kind.REREAD, now.rowId(), null, now.words(), null, null));
        }
    }

    private static boolean isContiguous(List<Integer> places) {
        return !places.isEmpty()
                && !places.contains(null)
                && IntStream.range(0, places.size()).allMatch(i -> places.get(i) == places.getFirst() + i);
    }

    private Difference reset(EditedRows run) {
        var remaining = run.sourceIds().stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .map(recognized::get)
                .toList();
        return new Difference(
                Kind.RESET,
                remaining.isEmpty() ? null : remaining.getFirst().rowId(),
                words(run.rows()),
                remaining.isEmpty() ? null : words(remaining),
                null,
                decisions.lostWith(run));
    }

    private static LocalizedText words(List<DraftRow> rows) {
        var words = rows.stream().map(DraftRow::words).toList();
        return new LocalizedText(
                words.stream().map(LocalizedText::fr).collect(Collectors.joining("\n")),
                words.stream().map(LocalizedText::nl).collect(Collectors.joining("\n")));
    }

    /** A list stays confirmed if it has the same rows, wherever the new source prints them. */
    private Map<String, Confirmation> confirmed(List<DraftRow> rows) {
        var before = RowLists.of(former.content().rows());
        var formerly = former.validConfirmations();
        var confirmed = new LinkedHashMap<String, Confirmation>();
        RowLists.of(rows).forEach((id, list) -> {
            var earlier = formerly.get(id);
            if (earlier != null
                    && before.get(id).stream()
                            .map(blockIds::replacedIn)
                            .toList()
                            .equals(list)) {
                confirmed.put(id, new Confirmation(RowLists.version(list), earlier.by()));
            }
        });
        return confirmed;
    }

    private List<StoredDoubt> doubts() {
        var doubts = new ArrayList<StoredDoubt>();
        former.doubts().stream()
                .filter(doubt -> doubt.rowId() != null && isKept(doubt.rowId()))
                .forEach(doubts::add);
        var ids = new HashMap<String, String>();
        var rows = initial.content().rows();
        for (var i = 0; i < rows.size(); i++) {
            ids.put(rows.get(i).rowId(), recognized.get(i).rowId());
        }
        initial.doubts().stream()
                .filter(doubt -> doubt.rowId() == null || !isKept(ids.get(doubt.rowId())))
                .map(doubt -> new StoredDoubt(
                        newId(doubt.doubtId()), ids.get(doubt.rowId()), doubt.reason(), doubt.open(), doubt.detail()))
                .forEach(doubts::add);
        return doubts;
    }

    private boolean isKept(String rowId) {
        return places.containsKey(rowId) && !reread.contains(rowId);
    }

    private List<Difference> differences() {
        var differences =
                new ArrayList<>(changes.stream().map(decisions::difference).toList());
        differences.addAll(rereads);
        differences.addAll(resets);
        return differences;
    }
}
