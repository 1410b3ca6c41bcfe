package org.sequitur.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV (RFC 4180) in UTF-8 without a byte order mark, which programs would read as part of the first heading. It
 * would not help Excel users in French or Dutch either, as their Excel expects semicolons; the XLSX format is for them.
 */
final class CsvWriter<R> implements RowWriter<R> {

    private final List<Cell<R>> cells;
    private final CSVPrinter csv;

    CsvWriter(Table<R> table, OutputStream out) throws IOException {
        cells = table.cells();
        csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord(table.headings());
    }

    @Override
    public void write(R row) throws IOException {
        for (var cell : cells) {
            csv.print(format(cell.value().apply(row)));
        }
        csv.println();
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private static String format(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> CsvInjectionGuard.escaped(text);
            // With seconds, even if they are 0.
            case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            default -> value.toString();
        };
    }
}
