package org.sequitur.earlier;

import java.util.Comparator;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * An error in a spreadsheet, or an implausible value that must be confirmed.
 *
 * @param row its number, as programs for spreadsheets show it; null if it concerns the file
 * @param column null if it concerns the whole row
 * @param rule the rule that must be confirmed; null if it is an error
 */
record SheetFault(Integer row, SheetColumn column, LocalizedText detail, PlausibilityRule rule) {

    static final Comparator<SheetFault> ORDER = Comparator.comparing(
                    SheetFault::row, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(SheetFault::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    static SheetFault of(Integer row, SheetColumn column, LocalizedText detail) {
        return new SheetFault(row, column, detail, null);
    }

    /** The pointer names row and column: {@code /rows/3/day}. */
    Issue issue() {
        var place = (row == null ? "" : "/rows/" + row) + (column == null ? "" : "/" + column.code());
        var issue = Issue.inBody(
                rule == null ? Issue.Type.INVALID_INPUT : Issue.Type.CONFIRMATION_NEEDED, place, null, detail);
        return rule == null ? issue : issue.ofRule(rule.code());
    }
}
