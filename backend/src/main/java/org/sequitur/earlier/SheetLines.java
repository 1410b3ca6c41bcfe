package org.sequitur.earlier;

import static org.sequitur.earlier.EarlierMessages.MESSAGES;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.sequitur.file.FileType;
import org.sequitur.file.ReceivedFile;

/** Reads the lines of a spreadsheet: of a workbook the first sheet. Bounded in size, so that a small file cannot fill the memory. */
final class SheetLines {

    static final int MAX_ROWS = 500;
    private static final int MAX_COLUMNS = 50;
    private static final int MAX_BYTES = 2_000_000;
    /** The size of an unpacked workbook. */
    private static final int MAX_UNPACKED_BYTES = 20_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetLines() {}

    /** Cells by the index of their column; empty cells are left out. */
    record Line(int number, SortedMap<Integer, SheetCell> cells) {}

    /** The lines that are not empty, with the headings. */
    static List<Line> of(ReceivedFile file) throws SheetFormatException {
        if (file.size() > MAX_BYTES) {
            throw new SheetFormatException(MESSAGES.tooLarge());
        }
        try {
            var lines = file.type() == FileType.XLSX ? ofWorkbook(file.path()) : ofCsv(file.path());
            if (lines.size() > MAX_ROWS + 1) {
                throw new SheetFormatException(MESSAGES.tooManyRows(MAX_ROWS));
            }
            return lines;
        } catch (IOException | UncheckedIOException | ExcelReaderException unreadable) {
            throw new SheetFormatException(MESSAGES.unreadable());
        }
    }

    private static List<Line> ofWorkbook(Path file) throws IOException, SheetFormatException {
        requireBounded(file);
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            var lines = new ArrayList<Line>();
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
                var line = new Line(row.getRowNum(), new TreeMap<>());
                for (var cell : row) {
                    if (cell != null && cell.getColumnIndex() < MAX_COLUMNS && !isEmpty(cell)) {
                        line.cells().put(cell.getColumnIndex(), of(cell));
                    }
                }
                add(line, lines);
            }
            return lines;
        }
    }

    private static boolean isEmpty(Cell cell) {
        return cell.getFormula() == null
                && (cell.getType() == CellType.EMPTY
                        || cell.getText() == null
                        || cell.getText().isBlank());
    }

    private static SheetCell of(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
            return new SheetCell("", null, null, true);
        }
        if (cell.getType() != CellType.NUMBER) {
            return SheetCell.ofText(cell.getText());
        }
        var number = cell.asNumber();
        return new SheetCell(
                number.stripTrailingZeros().toPlainString(),
                number,
                cell.asDate().toLocalDate(),
                false);
    }

    /** The headers of a zip file need not tell the size of its entries: they are unpacked once. */
    private static void requireBounded(Path file) throws IOException, SheetFormatException {
        var left = MAX_UNPACKED_BYTES;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw new SheetFormatException(MESSAGES.tooLarge());
                        }
                    }
                }
            }
        }
    }

    private static List<Line> ofCsv(Path file) throws IOException, SheetFormatException {
        var text = decoded(Files.readAllBytes(file));
        var first = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',')
                .setIgnoreEmptyLines(false)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            var lines = new ArrayList<Line>();
            var number = 0;
            for (var values : records) {
                var line = new Line(++number, new TreeMap<>());
                for (var column = 0; column < Math.min(values.size(), MAX_COLUMNS); column++) {
                    if (!values.get(column).isBlank()) {
                        line.cells().put(column, SheetCell.ofText(values.get(column)));
                    }
                }
                add(line, lines);
            }
            return lines;
        }
    }

    private static void add(Line line, List<Line> lines) {
        // One more than allowed shows that there are too many.
        if (!line.cells().isEmpty() && lines.size() <= MAX_ROWS + 1) {
            lines.add(line);
        }
    }

    private static String decoded(byte[] bytes) throws SheetFormatException {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new SheetFormatException(MESSAGES.notUtf8());
        }
    }
}
