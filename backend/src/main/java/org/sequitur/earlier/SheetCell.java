package org.sequitur.earlier;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell of a spreadsheet.
 *
 * @param text never blank, without white space around it
 * @param number null if it holds text
 * @param day the number read as a date; null if it is none
 * @param formula whether it is computed
 */
record SheetCell(String text, BigDecimal number, LocalDate day, boolean formula) {

    static SheetCell ofText(String text) {
        // A program for spreadsheets would compute a text that begins like this.
        return new SheetCell(text.strip(), null, null, text.strip().startsWith("="));
    }
}
