package org.sequitur.intake.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.document.TextRun;
import org.sequitur.document.TextRun.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the runs of a Word paragraph. */
final class DocxText {

    private static final Pattern LINK_FIELD = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]{1,2000})\".*");

    static final String LINE_BREAK = "\n";

    private final DocxStyles styles;
    private final Map<String, String> targets;
    private final List<String> noteIds;
    private final List<TextRun> runs = new ArrayList<>();
    /** The instructions of the open fields; null once the result of a field has begun. */
    private final Deque<StringBuilder> instructions = new ArrayDeque<>();

    private final Deque<String> fieldLinks = new ArrayDeque<>();
    private Element paragraph;
    private boolean bold = true;
    private boolean doubtful;
    private final StringBuilder hidden = new StringBuilder();

    /**
     * @param targets addresses of links by the id of their relationship
     * @param noteIds receives the footnotes in the order of their marks
     */
    DocxText(DocxStyles styles, Map<String, String> targets, List<String> noteIds) {
        this.styles = styles;
        this.targets = targets;
        this.noteIds = noteIds;
    }

    /** The text, with {@link #LINE_BREAK} where a line ends within the paragraph. */
    List<TextRun> read(Element source) {
        paragraph = source;
        children(source, null);
        return Runs.stripped(Runs.normalized(runs));
    }

    /** Whether all letters are bold. */
    boolean isBold() {
        return bold;
    }

    /** The doubt on words that the paragraph strikes or hides. */
    Set<SourceDoubt> doubts() {
        return doubtful ? Set.of(SourceDoubt.STRUCK_OR_HIDDEN_TEXT) : Set.of();
    }

    /** The text that is not shown. */
    List<TextRun> hidden() {
        return List.of(Runs.plain(hidden.toString().strip()));
    }

    private void children(Node parent, String href) {
        for (var child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, href);
                case "hyperlink" -> {
                    var target = targets.get(String.valueOf(Xml.attribute(child, "id")));
                    children(child, target == null ? href : target);
                }
                case "fldSimple" -> {
                    var field = LINK_FIELD.matcher(String.valueOf(Xml.attribute(child, "instr")));
                    children(child, field.matches() ? field.group(1) : href);
                }
                // Deleted text, properties, alternatives for older programs and text boxes, which are read apart.
                case "del", "moveFrom", "pPr", "Fallback", "txbxContent" -> {}
                default -> children(child, href);
            }
        }
    }

    private void run(Element run, String href) {
        for (var child : Xml.children(run)) {
            switch (child.getLocalName()) {
                case "t" ->
                    add(SymbolFonts.decoded(font(run), child.getTextContent().replace(LINE_BREAK, " ")), run, href);
                case "tab", "ptab" -> add(" ", run, href);
                case "br", "cr" -> add(isLineBreak(child) ? LINE_BREAK : " ", run, href);
                case "noBreakHyphen" -> add("\u2011", run, href);
                case "sym" -> add(symbol(child), run, href);
                case "footnoteReference", "endnoteReference" -> note(child);
                case "fldChar" -> field(String.valueOf(Xml.attribute(child, "fldCharType")));
                case "instrText" -> {
                    if (!instructions.isEmpty()) {
                        instructions.peek().append(child.getTextContent());
                    }
                }
                default -> {}
            }
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> instructions.push(new StringBuilder());
            case "separate" -> {
                if (!instructions.isEmpty()) {
                    var link = LINK_FIELD.matcher(instructions.peek());
                    fieldLinks.push(link.matches() ? link.group(1) : "");
                }
            }
            default -> {
                if (!instructions.isEmpty()) {
                    instructions.pop();
                }
                if (fieldLinks.size() > instructions.size()) {
                    fieldLinks.pop();
                }
            }
        }
    }

    private void note(Element reference) {
        noteIds.add(reference.getLocalName() + Xml.attribute(reference, "id"));
        runs.add(new TextRun(Kind.FOOTNOTE_MARK, String.valueOf(noteIds.size()), null));
    }

    private void add(String text, Element run, String href) {
        var hasWords = text.codePoints().anyMatch(Character::isLetterOrDigit);
        if (styles.isOn("vanish", run, paragraph)) {
            hidden.append(text);
            doubtful |= hasWords;
            return;
        }
        doubtful |= hasWords && (styles.isOn("strike", run, paragraph) || styles.isOn("dstrike", run, paragraph));
        if (text.codePoints().anyMatch(Character::isLetter)) {
            bold &= styles.isOn("b", run, paragraph);
        }
        var fieldLink = fieldLinks.isEmpty() ? "" : fieldLinks.peek();
        var target = href == null && !fieldLink.isEmpty() ? fieldLink : href;
        if ("superscript".equals(styles.value("vertAlign", run))
                || Xml.number(Xml.value(run, "rPr", "position"), 0) >= 4) {
            runs.add(new TextRun(Kind.SUPERSCRIPT, text, null));
        } else if (target != null) {
            runs.add(new TextRun(Kind.LINK, text, target));
        } else {
            var emphasis = styles.isOn("i", run, paragraph);
            runs.add(new TextRun(emphasis ? Kind.EMPHASIS : Kind.PLAIN, text, null));
        }
    }

    /** Whether it is no break of a page or column. */
    private static boolean isLineBreak(Element breaking) {
        var type = Xml.attribute(breaking, "type");
        return type == null || type.equals("textWrapping");
    }

    private static String font(Element run) {
        return Xml.attribute(Xml.at(run, "rPr", "rFonts"), "ascii");
    }

    private static String symbol(Element symbol) {
        var code = String.valueOf(Xml.attribute(symbol, "char"));
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        // Word writes the code of the glyph with or without F000.
        var glyph = 0xF000 | Integer.parseInt(code, 16) & 0xFF;
        return SymbolFonts.decoded(Xml.attribute(symbol, "font"), Character.toString(glyph));
    }
}
