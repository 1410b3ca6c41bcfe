package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.FollowedResolution;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** Words of tables in the Word document: a column that is too narrow would break them, as "Contesté/es". */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class DocxColumnsTest {

    /** Size of the text in tables, in points, as in {@code followup/styles.xml}. */
    private static final int FONT_SIZE = 9;

    /** Space at both sides of a cell, in twentieths of a point, as in {@code followup/styles.xml}. */
    private static final int CELL_MARGINS = 2 * 60;

    private static final int TWENTIETHS_OF_A_POINT = 20;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "both"})
    void each_column_has_room_for_its_longest_word(String lang) throws IOException {
        var docx = get("/reports/followUp?format=docx&lang=" + lang + "&resolution="
                        + FollowedResolution.shared().id())
                .statusCode(200)
                .extract()
                .asByteArray();
        var tooLong = new ArrayList<String>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var fonts = new PDDocument();
                var semiBold = DocxColumnsTest.class.getResourceAsStream("/followup/SourceSans3-SemiBold.ttf")) {
            // Calibri, the font of the document, is not free. This one is wider, and as heavy as the heading row.
            var font = PDType0Font.load(fonts, semiBold);
            var tables = document.getTables().stream()
                    .filter(table -> "Figures".equals(table.getStyleID()))
                    .toList();
            assertFalse(tables.isEmpty());
            for (var table : tables) {
                assertTrue(widths(table).stream().mapToLong(Long::longValue).sum() <= DocxPrinter.TEXT_WIDTH);
                for (var word : wordsWithRoom(table)) {
                    if (word.room() < width(word.text(), font)) {
                        tooLong.add(word.text());
                    }
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    /** @param room width of the column without its margins, in twentieths of a point */
    private record Word(String text, long room) {}

    private static List<Word> wordsWithRoom(XWPFTable table) {
        var widths = widths(table);
        return table.getRows().stream()
                .flatMap(row -> Stream.iterate(0, column -> column < widths.size(), column -> column + 1)
                        .flatMap(column -> Stream.of(
                                        row.getCell(column).getText().split("[\\s/\\-–]+"))
                                .map(text -> new Word(text, widths.get(column) - CELL_MARGINS))))
                .toList();
    }

    private static List<Long> widths(XWPFTable table) {
        return table.getCTTbl().getTblGrid().getGridColList().stream()
                .map(column -> Long.parseLong(column.getW().toString()))
                .toList();
    }

    private static double width(String text, PDFont font) throws IOException {
        // Glyph widths are in thousandths of the font size.
        return font.getStringWidth(text) / 1000 * FONT_SIZE * TWENTIETHS_OF_A_POINT;
    }
}
