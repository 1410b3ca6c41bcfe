package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.sequitur.intake.source.SourceReadingTest.starting;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.sequitur.file.FileType;

/** Tables that have columns of numbers beside those of the text. */
class MarkerCellsTest {

    private static final List<String[]> TEXT = List.of(
            new String[] {
                "Le Parlement de la Région de Bruxelles-Capitale a adopté la résolution suivante,",
                "Het Brussels Hoofdstedelijk Parlement heeft de volgende resolutie aangenomen,"
            },
            new String[] {"Demande au Gouvernement de la Région :", "Verzoekt de Regering van het Gewest:"},
            new String[] {
                "inviter les communes à planter des arbres dans leurs rues :",
                "de gemeenten te verzoeken bomen te planten in hun straten:"
            },
            new String[] {"des tilleuls et des érables ;", "linden en esdoorns;"},
            new String[] {"prévoir un budget pour ces plantations.", "in een budget te voorzien voor die bomen."});

    private static final List<String> NUMBERS = List.of("", "", "1", "a)", "2°");

    @Test
    void a_cell_that_has_only_a_number_is_the_marker_of_the_cells_after_it() throws IOException {
        var text = read(row -> List.of(NUMBERS.get(row), TEXT.get(row)[0], TEXT.get(row)[1]));

        assertEquals(2 * TEXT.size(), text.blocks().size());
        assertNull(starting(text, "Demande").marker());
        for (var i = 2; i < TEXT.size(); i++) {
            assertEquals(NUMBERS.get(i), starting(text, TEXT.get(i)[0]).marker());
            assertEquals(NUMBERS.get(i), starting(text, TEXT.get(i)[1]).marker());
        }
    }

    @Test
    void each_language_may_have_its_own_column_of_numbers() throws IOException {
        var text = read(row -> List.of(NUMBERS.get(row), TEXT.get(row)[0], NUMBERS.get(row), TEXT.get(row)[1]));

        assertEquals(2 * TEXT.size(), text.blocks().size());
        assertEquals("2°", starting(text, "prévoir").marker());
        assertEquals("2°", starting(text, "in een budget").marker());
    }

    private static SourceText read(IntFunction<List<String>> cells) throws IOException {
        var file = Files.createTempFile("markers", ".docx");
        try (var document = new XWPFDocument()) {
            var table = document.createTable(TEXT.size(), cells.apply(0).size());
            for (var row = 0; row < TEXT.size(); row++) {
                for (var column = 0; column < cells.apply(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(cells.apply(row).get(column));
                }
            }
            try (var output = Files.newOutputStream(file)) {
                document.write(output);
            }
            return SourceReading.read(file, FileType.DOCX);
        } finally {
            Files.delete(file);
        }
    }
}
