package org.sequitur.intake.structure;

import java.time.LocalDate;
import java.util.List;

/**
 * The text of a whole resolution, with the structure that was recognized.
 *
 * @param documentNumber such as {@code A-590}; null if not found in the source, as the next two
 * @param session such as {@code 2022-2023}
 * @param adoptedOn null also if the source is a text that was not adopted
 * @param textDoubts doubts on the whole text, such as a missing part
 */
public record RecognizedText(
        String documentNumber, String session, LocalDate adoptedOn, List<Row> rows, List<Doubt> textDoubts) {}
