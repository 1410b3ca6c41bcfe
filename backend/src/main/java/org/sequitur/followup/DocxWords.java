package org.sequitur.followup;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes the inline content of a paragraph, each run with its language. */
final class DocxWords {

    private final XWPFParagraph paragraph;
    private final boolean allStrong;

    /** Whether to drop a leading space: at the start of the paragraph, and after another space. */
    private boolean afterSpace = true;

    DocxWords(XWPFParagraph paragraph, boolean allStrong) {
        this.paragraph = paragraph;
        this.allStrong = allStrong;
    }

    /** The bookmark name for an id, in the form that Word allows. */
    static String anchor(String id) {
        return "p_" + id.replaceAll("[^A-Za-z0-9]", "_");
    }

    void writeAll(Node parent, String lang) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, lang);
        }
    }

    void write(Node node, String lang) {
        write(node, lang, null, allStrong);
    }

    void write(String text, String lang) {
        run(text, lang, null, allStrong);
    }

    private void write(Node node, String lang, String link, boolean strong) {
        if (node instanceof Text text) {
            run(text.getData(), lang, link, strong);
        } else if (node instanceof Element element) {
            if (element.getTagName().equals("br")) {
                paragraph.createRun().addBreak();
                afterSpace = true;
                return;
            }
            var own = element.hasAttribute("lang") ? element.getAttribute("lang") : lang;
            var to = element.getTagName().equals("a") ? target(element.getAttribute("href")) : link;
            for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                write(child, own, to, strong || element.getTagName().equals("strong"));
            }
        }
    }

    /**
     * Null if it is not a valid URI, because Word rejects documents with such links; the text is then written without a
     * link.
     */
    private static String target(String href) {
        try {
            new URI(href);
            return href;
        } catch (URISyntaxException nowhere) {
            return null;
        }
    }

    private void run(String content, String lang, String link, boolean strong) {
        var text = content.replaceAll("[ \\t\\r\\n]+", " ");
        if (afterSpace) {
            text = text.replaceFirst("^ ", "");
        }
        if (text.isEmpty()) {
            return;
        }
        afterSpace = text.endsWith(" ");
        var run = newRun(link);
        run.setText(text);
        if (link != null) {
            run.setStyle("Hyperlink");
        }
        if (strong) {
            // Set only when true: an explicit "not bold" would override the heading style.
            run.setBold(true);
        }
        run.setLang(lang + "-BE");
    }

    private XWPFRun newRun(String link) {
        if (link == null) {
            return paragraph.createRun();
        }
        if (!link.startsWith("#")) {
            return paragraph.createHyperlinkRun(link);
        }
        var hyperlink = paragraph.getCTP().addNewHyperlink();
        hyperlink.setAnchor(anchor(link.substring(1)));
        return new XWPFRun(hyperlink.addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
    }
}
