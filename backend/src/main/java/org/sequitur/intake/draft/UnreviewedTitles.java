package org.sequitur.intake.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.intake.draft.DraftRepresentation.Difference;
import org.sequitur.intake.draft.DraftRepresentation.UnreviewedTitle;
import org.sequitur.intake.structure.SuggestedProperties;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * Finds the short titles that no person looked at: as the software suggested them, or as people wrote them for other words of
 * a former source, in a list that is not confirmed. A person who wrote the title in one language may not have read the other one.
 */
final class UnreviewedTitles {

    private UnreviewedTitles() {}

    /** In the order of the document; empty for a document whose titles its author wrote. */
    static List<UnreviewedTitle> of(DraftData data) {
        if (data.isDocument()) {
            return List.of();
        }
        var suggested = titled(data.recognized()).collect(Collectors.toMap(DraftRow::rowId, DraftRow::shortTitle));
        var kept = keptByChangedRows(data);
        var confirmed = data.validConfirmations();
        return RowLists.of(data.content().rows()).entrySet().stream()
                .filter(list -> !confirmed.containsKey(list.getKey()))
                .flatMap(list -> titled(list.getValue()))
                .flatMap(row -> Arrays.stream(Language.values())
                        .filter(language -> isSame(row.shortTitle(), suggested.get(row.rowId()), language)
                                || isSame(row.shortTitle(), kept.get(row.rowId()), language)
                                || isSame(row.shortTitle(), SuggestedProperties.title(row.toRow()), language))
                        .map(language -> new UnreviewedTitle(row.rowId(), language)))
                .toList();
    }

    /** The titles that people had written for other words, by row. */
    private static Map<String, LocalizedText> keptByChangedRows(DraftData data) {
        return data.differences().stream()
                .filter(difference ->
                        difference.kept() != null && difference.kept().shortTitle() != null)
                .collect(Collectors.toMap(
                        Difference::rowId, difference -> difference.kept().shortTitle()));
    }

    /** Whether both have the same title in a language. */
    private static boolean isSame(LocalizedText title, LocalizedText suggested, Language language) {
        var text = title.in(language);
        return text != null && suggested != null && text.equals(suggested.in(language));
    }

    private static Stream<DraftRow> titled(List<DraftRow> rows) {
        return rows.stream().filter(row -> row.shortTitle() != null);
    }
}
