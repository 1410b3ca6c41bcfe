package org.sequitur.earlier;

import static org.sequitur.earlier.EarlierMessages.MESSAGES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.table.Format;

/** An empty spreadsheet with the headings in one language, and a second sheet that explains them. */
final class EarlierTemplate {

    private static final int HEADING_WIDTH = 24;
    private static final int EXPLANATION_WIDTH = 100;

    private EarlierTemplate() {}

    static Representation in(Language language) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Sequitur", "1.0")) {
            var rows = workbook.newWorksheet(MESSAGES.sheetRows().in(language));
            var explained = workbook.newWorksheet(MESSAGES.sheetExplanation().in(language));
            rows.freezePane(0, 1);
            explained.width(0, HEADING_WIDTH);
            explained.width(1, EXPLANATION_WIDTH);
            var columns = SheetColumn.values();
            for (var i = 0; i < columns.length; i++) {
                var heading = columns[i].heading(language);
                rows.width(i, HEADING_WIDTH);
                rows.inlineString(0, i, heading);
                rows.style(0, i).bold().wrapText(true).set();
                explained.inlineString(i, 0, heading);
                explained.inlineString(i, 1, columns[i].meaning().definition().in(language));
                explained.style(i, 1).wrapText(true).set();
            }
            rows.finish();
            explained.finish();
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Representation.of(Format.XLSX.mediaType(), language, bytes.toByteArray());
    }
}
