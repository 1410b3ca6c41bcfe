package org.sequitur.intake.source;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs of one page after another with their positions; PDFBox's own order of text is not used. */
final class PdfGlyphs extends PDFTextStripper {

    /** More than any printed page has; a page with more is not a text. */
    private static final int MAX_GLYPHS = 60_000;

    private record Link(double left, double top, double right, double bottom, String href) {}

    /**
     * @param upright the glyphs in the direction of reading
     * @param rotated the glyphs in other directions, such as a note in the margin
     */
    record Page(int number, double width, double height, List<Glyph> upright, List<Glyph> rotated) {}

    private final PDDocument pages;
    private List<TextPosition> positions = List.of();

    PdfGlyphs(PDDocument document) throws IOException {
        this.pages = document;
    }

    /** @param number from 1 */
    Page page(int number) throws IOException {
        positions = new ArrayList<>();
        setStartPage(number);
        setEndPage(number);
        getText(pages);
        var page = pages.getPage(number - 1);
        var links = links(page);
        var direction = mainDirection();
        var upright = new ArrayList<Glyph>();
        var rotated = new ArrayList<Glyph>();
        for (var position : positions) {
            var glyph = glyph(position, links);
            if (!glyph.text().isEmpty()) {
                (position.getDir() == direction ? upright : rotated).add(glyph);
            }
        }
        var turnedPage = page.getRotation() % 180 != 0;
        var box = page.getCropBox();
        return new Page(
                number,
                turnedPage ? box.getHeight() : box.getWidth(),
                turnedPage ? box.getWidth() : box.getHeight(),
                upright,
                rotated);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (positions.size() >= MAX_GLYPHS) {
            throw new SourceRefusedException(SourceRefusal.TOO_COMPLEX);
        }
        if (position.getUnicode() != null && !isRepeated(position)) {
            positions.add(position);
        }
    }

    /** Bold print may be imitated by printing a glyph again, slightly moved. */
    private boolean isRepeated(TextPosition position) {
        for (var i = positions.size() - 1; i >= Math.max(0, positions.size() - 200); i--) {
            var earlier = positions.get(i);
            if (earlier.getUnicode().equals(position.getUnicode())
                    && Math.abs(earlier.getXDirAdj() - position.getXDirAdj()) < position.getWidthDirAdj() / 4
                    && Math.abs(earlier.getYDirAdj() - position.getYDirAdj()) < position.getFontSizeInPt() / 5) {
                return true;
            }
        }
        return false;
    }

    private float mainDirection() {
        var turns = new int[4];
        positions.forEach(position -> turns[Math.floorMod((int) position.getDir() / 90, 4)]++);
        var mostFrequent = 0;
        for (var i = 1; i < turns.length; i++) {
            mostFrequent = turns[i] > turns[mostFrequent] ? i : mostFrequent;
        }
        return mostFrequent * 90f;
    }

    private static Glyph glyph(TextPosition position, List<Link> links) {
        var x = (double) position.getXDirAdj();
        var y = (double) position.getYDirAdj();
        var size = (double) position.getFontSizeInPt();
        var font = position.getFont();
        var descriptor = font.getFontDescriptor();
        var name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        var bold = name.matches(".*(bold|black|heavy|demi).*")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        var italic = name.matches(".*(italic|oblique).*") || descriptor != null && descriptor.isItalic();
        return new Glyph(
                SymbolFonts.decoded(name, text(position.getUnicode())),
                x,
                y,
                position.getWidthDirAdj(),
                size,
                bold,
                italic,
                href(links, x + position.getWidthDirAdj() / 2, y - size / 4));
    }

    /** Ligatures become letters; other characters stay as printed. */
    private static String text(String unicode) {
        var text = new StringBuilder();
        unicode.codePoints()
                .filter(c -> !Character.isISOControl(c) || c == '\t')
                .forEach(c -> text.append(
                        c >= 0xFB00 && c <= 0xFB06
                                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                : Character.toString(c)));
        return text.toString();
    }

    private static String href(List<Link> links, double x, double y) {
        return links.stream()
                .filter(link -> x >= link.left() && x <= link.right() && y >= link.top() && y <= link.bottom())
                .map(Link::href)
                .findFirst()
                .orElse(null);
    }

    private static List<Link> links(PDPage page) throws IOException {
        var links = new ArrayList<Link>();
        PDRectangle box = page.getCropBox();
        // Links of rotated pages would need the transformation of the page; they stay text.
        for (var annotation : page.getRotation() == 0 ? page.getAnnotations() : List.<Object>of()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI() != null
                    && link.getRectangle() != null) {
                var area = link.getRectangle();
                links.add(new Link(
                        area.getLowerLeftX() - box.getLowerLeftX(),
                        box.getUpperRightY() - area.getUpperRightY(),
                        area.getUpperRightX() - box.getLowerLeftX(),
                        box.getUpperRightY() - area.getLowerLeftY(),
                        action.getURI()));
            }
        }
        return links;
    }
}
