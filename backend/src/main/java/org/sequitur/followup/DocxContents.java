package org.sequitur.followup;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.w3c.dom.Element;

/**
 * Writes a table of contents as a Word field: links without page numbers, which Word adds once the field is updated.
 * Only Word knows the page breaks.
 */
final class DocxContents {

    private static final String TOC_INSTRUCTION = "TOC \\o \"1-2\" \\h";

    private DocxContents() {}

    /** @param paragraphs creates the paragraph of an item */
    static void write(List<Element> items, Function<Element, XWPFParagraph> paragraphs, String lang) {
        for (var item : items) {
            var paragraph = paragraphs.apply(item);
            if (item == items.getFirst()) {
                mark(paragraph, STFldCharType.BEGIN);
                paragraph.createRun().getCTR().addNewInstrText().setStringValue(TOC_INSTRUCTION);
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
