package org.sequitur.followup;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes the block elements of a report's XHTML: headings, paragraphs, lists, tables, and texts side by side. */
final class DocxBlocks {

    private static final Set<String> BLOCKS =
            Set.of("h1", "h2", "h3", "h4", "p", "div", "ul", "li", "table", "blockquote");

    /** Word styles of special paragraphs, by CSS class. */
    private static final Map<String, String> STYLES =
            Map.of("disagreement", "Flag", "owner", "Owner", "title", "Subtitle");

    private static final int FEW_COLUMNS = 4;

    private final XWPFDocument document;
    private final String language;
    private int bookmarks;

    /** Creates the next paragraph: at the end of the document, or in a table cell. */
    private Supplier<XWPFParagraph> place;

    DocxBlocks(XWPFDocument document, String language) {
        this.document = document;
        this.language = language;
        this.place = document::createParagraph;
    }

    void write(Element parent) {
        flow(parent, "Normal", language);
    }

    private void block(Element element, String style, String lang) {
        var own = element.hasAttribute("lang") ? element.getAttribute("lang") : lang;
        switch (element.getTagName()) {
            case "h1" -> heading(element, "Title", own);
            case "h2" -> heading(element, "Heading1", own);
            case "h3" -> heading(element, "Heading2", own);
            case "h4" -> heading(element, "Heading3", own);
            case "blockquote" -> flow(element, "Quote", own);
            case "li" -> flow(element, "ListBullet", own);
            case "table" -> table(element, own);
            case "ul" -> list(element, style, own);
            case "p" -> flow(element, STYLES.getOrDefault(element.getAttribute("class"), style), own);
            default -> division(element, style, own);
        }
    }

    private void division(Element element, String style, String lang) {
        // Word has no boxes at positions.
        if (is(element, "timeline")) {
            return;
        }
        var sides = elements(element).filter(child -> is(child, "side")).toList();
        if (is(element, "pair") && sides.size() > 1) {
            sideBySide(sides, style);
            separate().setKeepNext(is(element, "wording"));
        } else {
            flow(element, style, lang);
        }
        if (is(element, "cover")) {
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    /** Writes child blocks in sequence; inline content between them gets a paragraph of its own. */
    private void flow(Element parent, String style, String lang) {
        DocxWords words = null;
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && BLOCKS.contains(element.getTagName())) {
                words = null;
                block(element, style, lang);
            } else if (words != null || !isBlank(child)) {
                if (words == null) {
                    words = new DocxWords(paragraph(style), isStrong(parent));
                }
                words.write(child, lang);
            }
        }
    }

    private void list(Element list, String style, String lang) {
        if (is(list, "contents")) {
            DocxContents.write(elements(list).toList(), item -> paragraph(is(item, "below") ? "TOC2" : "TOC1"), lang);
        } else {
            flow(list, style, lang);
        }
    }

    private void heading(Element heading, String style, String lang) {
        var paragraph = paragraph(style);
        if (heading.hasAttribute("id")) {
            var id = BigInteger.valueOf(++bookmarks);
            var start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName(DocxWords.anchor(heading.getAttribute("id")));
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }
        var words = new DocxWords(paragraph, false);
        var sides = elements(heading).filter(child -> is(child, "side")).toList();
        if (sides.isEmpty()) {
            words.writeAll(heading, lang);
            return;
        }
        for (var side : sides) {
            if (side != sides.getFirst()) {
                words.write(" / ", lang);
            }
            words.writeAll(side, side.getAttribute("lang"));
        }
    }

    private void sideBySide(List<Element> sides, String style) {
        var width = DocxPrinter.TEXT_WIDTH / sides.size();
        var table = newTable("SideBySide", 1, sides.stream().map(_ -> width).toList());
        for (var i = 0; i < sides.size(); i++) {
            var side = sides.get(i);
            into(table.getRow(0).getCell(i), () -> flow(side, style, side.getAttribute("lang")));
        }
    }

    private void table(Element element, String lang) {
        var rows = elements(element).flatMap(DocxBlocks::elements).toList();
        // The heading column is wider than the others.
        var heads = elements(rows.getFirst()).toList();
        var wide = heads.size() > FEW_COLUMNS ? 3 : 5;
        var shares = heads.stream().map(head -> is(head, "wide") ? wide : 2).toList();
        var cellsByColumn = IntStream.range(0, heads.size())
                .mapToObj(column -> rows.stream()
                        .flatMap(row -> elements(row).skip(column).limit(1))
                        .map(Element::getTextContent)
                        .toList())
                .toList();
        var table = newTable("Figures", rows.size(), ColumnWidths.of(shares, cellsByColumn, DocxPrinter.TEXT_WIDTH));
        table.getRow(0).setRepeatHeader(true);
        table.getCTTbl().getTblPr().addNewTblLook().setFirstRow(true);
        IntStream.range(0, rows.size()).forEach(row -> {
            table.getRow(row).setCantSplitRow(true);
            var cells = elements(rows.get(row)).toList();
            IntStream.range(0, cells.size())
                    .forEach(column ->
                            into(table.getRow(row).getCell(column), () -> flow(cells.get(column), "Normal", lang)));
        });
        separate();
    }

    /** @param widths of the columns, in twentieths of a point */
    private XWPFTable newTable(String style, int rows, List<Long> widths) {
        var table = document.createTable(rows, widths.size());
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setStyleID(style);
        table.setWidth("100%");
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        return table;
    }

    private void into(XWPFTableCell cell, Runnable write) {
        var outside = place;
        // A new cell already contains a paragraph.
        var unused = new ArrayDeque<>(cell.getParagraphs());
        place = () -> unused.isEmpty() ? cell.addParagraph() : unused.remove();
        write.run();
        place = outside;
    }

    /** Adds a paragraph between tables; without it Word merges two adjacent tables. */
    private XWPFParagraph separate() {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Separator");
        return paragraph;
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = place.get();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static boolean isBlank(Node node) {
        return !(node instanceof Text || node instanceof Element)
                || node instanceof Text text && text.getData().isBlank();
    }

    private static boolean isStrong(Element element) {
        return is(element, "late") || element.getParentNode() instanceof Element row && is(row, "total");
    }

    private static boolean is(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    private static Stream<Element> elements(Element parent) {
        var children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
