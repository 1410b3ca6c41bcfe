package org.sequitur.intake.structure;

import java.time.LocalDate;
import java.util.List;

/**
 * The proposal for a whole resolution.
 *
 * @param documentNumber such as {@code A-590}; null if not found in the source, as the next two
 * @param session such as {@code 2022-2023}
 * @param adoptedOn null also if the source is a text that was not adopted
 * @param questions doubts on the whole text, such as a missing part
 */
public record ProposedText(
        String documentNumber, String session, LocalDate adoptedOn, List<Row> rows, List<Doubt> questions) {}
