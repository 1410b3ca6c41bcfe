package org.sequitur.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.testsupport.UnpackedContents;

/** Written workbooks are read with an independent library. */
class SpreadsheetWriterTest {

    record Thing(String id, LocalizedText title, LocalDate day, Instant at, Integer number, Boolean yes) {}

    /** A table with a column of each type. */
    static class Things implements Table<Thing> {

        @Override
        public String name() {
            return "things";
        }

        @Override
        public LocalizedText title() {
            return new LocalizedText("Choses", "Dingen");
        }

        @Override
        public List<Column<Thing>> columns() {
            return List.of(
                    Column.text("thingId", new LocalizedText("Identifiant", "Kenmerk"), Thing::id),
                    Column.texts("title", new LocalizedText("Titre", "Titel"), Thing::title),
                    Column.date("day", new LocalizedText("Jour", "Dag"), Thing::day),
                    Column.time("at", new LocalizedText("Moment", "Ogenblik"), Thing::at),
                    Column.number("number", new LocalizedText("Nombre", "Getal"), Thing::number),
                    Column.yesNo("yes", new LocalizedText("Oui", "Ja"), Thing::yes));
        }

        @Override
        public Rows<Thing> all(LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }

    private static final Thing FULL = new Thing(
            "one",
            new LocalizedText("=1+1 <é&> \"", " twee\nregels "),
            LocalDate.of(2024, 2, 29),
            Instant.parse("2024-07-01T10:11:12.345Z"),
            40,
            true);

    @Test
    void every_cell_has_its_type_and_there_are_no_formulas() throws IOException {
        var sheet = read(written(100, List.of(FULL, new Thing("two", null, null, null, null, false))))
                .getFirst();
        var rows = sheet.read();
        var full = rows.get(1);

        assertEquals("Titre (néerlandais) / Titel (Nederlands)", rows.getFirst().getCellText(2));
        assertEquals(CellType.STRING, full.getCell(1).getType());
        assertEquals(FULL.title().fr(), full.getCell(1).asString());
        assertEquals(FULL.title().nl(), full.getCell(2).asString());
        assertEquals(LocalDate.of(2024, 2, 29).atStartOfDay(), full.getCell(3).asDate());
        assertEquals(
                LocalDateTime.parse("2024-07-01T12:11:12.345"), full.getCell(4).asDate());
        assertEquals(new BigDecimal(40), full.getCell(5).asNumber());
        assertEquals(true, full.getCell(6).asBoolean());
        assertNull(rows.get(2).getOptionalCell(3).map(cell -> cell.getValue()).orElse(null));
        assertEquals(false, rows.get(2).getCell(6).asBoolean());
    }

    @Test
    void a_day_before_1900_is_written_as_text() throws IOException {
        var days = List.of(LocalDate.of(1867, 6, 8), LocalDate.of(1899, 12, 31), LocalDate.of(1900, 1, 1));

        var rows = read(written(
                        100,
                        days.stream()
                                .map(day -> new Thing("one", null, day, null, null, null))
                                .toList()))
                .getFirst()
                .read();

        assertEquals("1867-06-08", rows.get(1).getCell(3).asString());
        assertEquals("1899-12-31", rows.get(2).getCell(3).asString());
        assertEquals(days.getLast().atStartOfDay(), rows.get(3).getCell(3).asDate());
    }

    @Test
    void rows_beyond_a_sheets_limit_go_to_further_sheets_with_headings() throws IOException {
        var rows = IntStream.range(0, 5)
                .mapToObj(n -> new Thing("thing " + n, null, null, null, n, null))
                .toList();

        var sheets = read(written(3, rows));

        assertEquals(
                List.of("Choses - Dingen", "Choses - Dingen (2)", "Choses - Dingen (3)", "Colonnes - Kolommen"),
                sheets.stream().map(Sheet::getName).toList());
        assertEquals(3, sheets.get(0).read().size());
        assertEquals(2, sheets.get(2).read().size());
        assertEquals("Identifiant / Kenmerk", sheets.get(2).read().getFirst().getCellText(0));
        assertEquals("thing 4", sheets.get(2).read().getLast().getCellText(0));
    }

    @Test
    void the_heading_is_frozen_and_a_too_long_text_is_cut() throws IOException {
        var written = written(10, List.of(new Thing("x".repeat(40_000), null, null, null, null, null)));

        assertTrue(UnpackedContents.of(written).contain("state=\"frozen\""));
        assertEquals(
                32_767, read(written).getFirst().read().get(1).getCellText(0).length());
    }

    private static byte[] written(int maxRows, List<Thing> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new SpreadsheetWriter<>(new Things(), bytes, maxRows);
        for (var row : rows) {
            writer.write(row);
        }
        writer.finish();
        return bytes.toByteArray();
    }

    private static List<Sheet> read(byte[] bytes) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes)).getSheets().toList();
    }
}
