package org.sequitur.round;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.input.InputRules;

/**
 * The content of a round in preparation, as staff send it. A property that is null or missing can be added until the round opens.
 *
 * @param letter to the bodies
 * @param from the first day of the period on which they report
 * @param to its last day
 * @param dueOn the day until which they report
 * @param resolutions ids; empty for all
 * @param bodies ids of owners; empty for all
 */
public record CreateReportingRound(
        DraftText title,
        DraftText letter,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        List<String> resolutions,
        List<String> bodies) {

    private static final DraftText NO_TEXT = new DraftText(null, null);

    /** @throws org.sequitur.platform.problem.Problem 400 if a text or a day is not allowed, even in a draft */
    public CreateReportingRound {
        title = title == null ? NO_TEXT : title;
        letter = (letter == null ? NO_TEXT : letter).checked("/letter");
        InputRules.draft("/title/fr", title.fr(), InputRules.MAX_TITLE_LENGTH);
        InputRules.draft("/title/nl", title.nl(), InputRules.MAX_TITLE_LENGTH);
        resolutions = resolutions == null ? List.of() : List.copyOf(resolutions);
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }
}
