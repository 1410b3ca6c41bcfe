package org.sequitur.intake.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.sequitur.intake.source.SampleText.Item;
import org.sequitur.platform.language.Language;

/** Writes {@link SampleText} as a Word document with typed numbers: a table, or one language after the other. */
final class SampleDocx {

    private SampleDocx() {}

    /** @param columns the languages of the table's columns from the left; empty without a table */
    static void write(Path file, List<Language> columns) throws IOException {
        try (var document = new XWPFDocument();
                var output = Files.newOutputStream(file)) {
            var items = new ArrayList<>(SampleText.COVER);
            items.addAll(SampleText.BODY);
            if (columns.isEmpty()) {
                for (var language : List.of(Language.NL, Language.FR)) {
                    items.forEach(item -> fill(document.createParagraph(), item, language));
                }
            } else {
                table(document.createTable(items.size(), columns.size()), items, columns);
            }
            document.write(output);
        }
    }

    private static void table(XWPFTable table, List<Item> items, List<Language> columns) {
        for (var row = 0; row < items.size(); row++) {
            for (var column = 0; column < columns.size(); column++) {
                fill(table.getRow(row).getCell(column).getParagraphArray(0), items.get(row), columns.get(column));
            }
        }
    }

    private static void fill(XWPFParagraph paragraph, Item item, Language language) {
        paragraph.setIndentationLeft(360 * item.level());
        var run = paragraph.createRun();
        run.setBold(item.heading());
        run.setText(item.marker() == null ? item.text(language) : item.marker() + " " + item.text(language));
    }
}
