package org.sequitur.intake.structure;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.Language;

/**
 * The text of a whole resolution, with the structure that was recognized.
 *
 * @param documentNumber such as {@code A-590}; null if not found in the source, as the next two
 * @param session such as {@code 2022-2023}
 * @param adoptedOn null also if the source is a text that was not adopted
 * @param textDoubts doubts on the whole text, such as a missing part
 */
public record RecognizedText(
        String documentNumber, String session, LocalDate adoptedOn, List<Row> rows, List<Doubt> textDoubts) {

    /** In words, of a title such as {@code Proposition de résolution}. */
    private static final int MAX_TYPE_WORDS = 4;

    /** Whether it has, in both languages, a part that only resolutions have: the title, the opening, recitals or an introduction of requests. */
    public boolean isResolution() {
        return rows.stream().filter(row -> row.fr() != null && row.nl() != null).anyMatch(row -> switch (row.kind()) {
            case OPENING, RECITAL_INTRODUCTION, REQUESTS_INTRODUCTION -> true;
            case COVER -> isType(row.fr(), Language.FR) && isType(row.nl(), Language.NL);
            default -> false;
        });
    }

    private static boolean isType(RowSide side, Language language) {
        var text = Spaces.ordinary(side.text().plain()).strip();
        return Cues.startsWith("documentType", language, text) && text.split("\\s+").length <= MAX_TYPE_WORDS;
    }
}
