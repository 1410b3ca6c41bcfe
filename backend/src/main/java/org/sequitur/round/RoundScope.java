package org.sequitur.round;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/**
 * The scope of a round that was opened.
 *
 * @param from first day of its period
 * @param to last day of its period
 * @param dueOn day on which the reports are due
 * @param foreword to its report; null until Parliament writes one
 * @param commitmentIds those that it covered when it was opened, in no order
 */
public record RoundScope(
        LocalizedText title,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        RoundForeword foreword,
        List<String> commitmentIds) {}
