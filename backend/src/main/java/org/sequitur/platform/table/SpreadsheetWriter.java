package org.sequitur.platform.table;

import static org.sequitur.platform.table.ColumnMessages.MESSAGES;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sequitur.platform.language.LocalizedText;

/** Writes an XLSX workbook: the rows on as many sheets as needed, and a sheet that explains the columns. */
final class SpreadsheetWriter<R> implements RowWriter<R> {

    /** Maximum rows of a sheet, including its heading (Excel's limit). */
    static final int MAX_ROWS = 1_048_576;

    private static final int FIRST_YEAR = 1900;
    private static final int MAX_TEXT_LENGTH = 32_767;
    private static final int MAX_SHEET_NAME_LENGTH = 27;
    private static final int FLUSH_INTERVAL = 500;
    private static final String DAY = "yyyy-mm-dd";
    private static final String TIME = "yyyy-mm-dd hh:mm:ss.000";

    private final Table<R> table;
    private final List<Cell<R>> cells;
    private final int maxRows;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    SpreadsheetWriter(Table<R> table, OutputStream out) throws IOException {
        this(table, out, MAX_ROWS);
    }

    SpreadsheetWriter(Table<R> table, OutputStream out, int maxRows) throws IOException {
        this.table = table;
        this.cells = table.cells();
        this.maxRows = maxRows;
        this.workbook = new Workbook(out, "Sequitur", "1.0");
        begin();
    }

    @Override
    public void write(R row) throws IOException {
        if (rows == maxRows) {
            end();
            begin();
        }
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column).value().apply(row));
        }
        if (++rows % FLUSH_INTERVAL == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        end();
        explain();
        workbook.finish();
    }

    private void begin() {
        sheet = workbook.newWorksheet(name() + (++sheets == 1 ? "" : " (" + sheets + ")"));
        sheet.freezePane(0, 1);
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            sheet.width(column, width(cell));
            sheet.inlineString(0, column, inBoth(cell.title()));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        rows = 1;
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, cells.size() - 1);
        sheet.finish();
    }

    /** Strings are written as text cells, never as formulas. */
    private void write(int column, Object value) {
        switch (value) {
            case null -> {}
            case String text ->
                sheet.inlineString(rows, column, text.substring(0, Math.min(text.length(), MAX_TEXT_LENGTH)));
            // Excel has no dates before 1900.
            case LocalDate day when day.getYear() < FIRST_YEAR -> sheet.inlineString(rows, column, day.toString());
            case LocalDate day -> {
                sheet.value(rows, column, day);
                sheet.style(rows, column).format(DAY).set();
            }
            case OffsetDateTime time -> {
                sheet.value(rows, column, time.toLocalDateTime());
                sheet.style(rows, column).format(TIME).set();
            }
            case Number number -> sheet.value(rows, column, number);
            case Boolean yes -> sheet.value(rows, column, yes);
            default -> throw new IllegalArgumentException("No cell for " + value.getClass());
        }
    }

    private void explain() throws IOException {
        var explained = workbook.newWorksheet(
                MESSAGES.sheetName().fr() + " - " + MESSAGES.sheetName().nl());
        explained.freezePane(0, 1);
        line(
                explained,
                0,
                "CSV",
                MESSAGES.languageName().fr(),
                MESSAGES.languageName().nl());
        var line = 1;
        for (var cell : cells) {
            line(explained, line++, cell.name(), cell.title().fr(), cell.title().nl());
        }
        explained.finish();
    }

    private static void line(Worksheet sheet, int row, String... texts) {
        for (var column = 0; column < texts.length; column++) {
            sheet.width(column, 40);
            sheet.inlineString(row, column, texts[column]);
        }
    }

    private String name() {
        var both = table.title().fr() + " - " + table.title().nl();
        return both.length() <= MAX_SHEET_NAME_LENGTH ? both : table.name();
    }

    private static double width(Cell<?> cell) {
        return switch (cell.type()) {
            case STRING -> cell.allowed().isEmpty() ? 40 : 24;
            case DATETIME -> 24;
            default -> 14;
        };
    }

    private static String inBoth(LocalizedText title) {
        return title.fr() + " / " + title.nl();
    }
}
