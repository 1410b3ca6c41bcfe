package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds a doubt to the first list item of each page of a text file: its indentation is lost, because text that is extracted from
 * a page starts at the left. Where pages are not marked, a change of language counts as the start of a page.
 */
final class FirstOfPage {

    private FirstOfPage() {}

    static List<ReadParagraph> mark(List<ReadParagraph> paragraphs) {
        var result = new ArrayList<ReadParagraph>();
        ReadParagraph before = null;
        for (var paragraph : paragraphs) {
            if (paragraph.role() != ReadParagraph.Role.TEXT) {
                result.add(paragraph);
                continue;
            }
            var starts =
                    before != null && (before.language() != paragraph.language() || before.page() != paragraph.page());
            var inTextFile = paragraph.column() < 0 && !paragraph.indentTrusted();
            result.add(
                    starts && inTextFile && paragraph.marker() != null
                            ? paragraph.doubted(SourceDoubt.FIRST_OF_PAGE)
                            : paragraph.indented(paragraph.indent(), true));
            before = paragraph;
        }
        return result;
    }
}
