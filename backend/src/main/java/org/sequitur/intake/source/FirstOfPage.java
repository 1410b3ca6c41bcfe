package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;

/**
 * In a text file, the first list item of a page has lost its indentation: what is taken from the page starts at the left.
 * Where pages are not marked, a change of language is the start of a page.
 */
final class FirstOfPage {

    private FirstOfPage() {}

    static List<Paragraph> mark(List<Paragraph> paragraphs) {
        var result = new ArrayList<Paragraph>();
        Paragraph before = null;
        for (var paragraph : paragraphs) {
            if (paragraph.role() != Paragraph.Role.TEXT) {
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
