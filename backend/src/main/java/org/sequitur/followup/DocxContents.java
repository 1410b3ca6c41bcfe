package org.sequitur.followup;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.w3c.dom.Element;

/**
 * Writes a table of contents as Word makes one: links, which get the numbers of their pages once whoever edits the document
 * brings it up to date there. On which page anything is, only Word knows.
 */
final class DocxContents {

    private static final String HEADINGS_OF_TWO_LEVELS = "TOC \\o \"1-2\" \\h";

    private DocxContents() {}

    /** @param paragraphs makes the paragraph of an item */
    static void write(List<Element> items, Function<Element, XWPFParagraph> paragraphs, String lang) {
        for (var item : items) {
            var paragraph = paragraphs.apply(item);
            if (item == items.getFirst()) {
                mark(paragraph, STFldCharType.BEGIN);
                paragraph.createRun().getCTR().addNewInstrText().setStringValue(HEADINGS_OF_TWO_LEVELS);
                mark(paragraph, STFldCharType.SEPARATE);
            }
            new DocxWords(paragraph, false).writeAll(item, lang);
            if (item == items.getLast()) {
                mark(paragraph, STFldCharType.END);
            }
        }
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum part) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(part);
    }
}
