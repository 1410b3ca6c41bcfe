package org.sequitur.journal;

import java.time.LocalDate;
import org.sequitur.platform.language.LocalizedText;

/**
 * What an event says, in the public API.
 *
 * @param code of the list of its kind; null for a kind without one
 * @param dueOn a deadline, or the day by which an answer is expected; null for other kinds
 */
public record EventOutcome(LocalizedText text, String code, LocalDate dueOn) {

    /** @param said null if only the kind describes the event */
    static EventOutcome of(FactOutcome said) {
        return said == null
                ? null
                : new EventOutcome(
                        said.text(), said.code() == null ? null : said.code().code(), said.dueOn());
    }
}
