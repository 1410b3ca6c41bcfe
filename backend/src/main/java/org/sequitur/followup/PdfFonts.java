package org.sequitur.followup;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The fonts of a PDF: those of the report, and others for the characters that they lack, loaded only if there are any. A
 * character that no font has is written as its code point, such as {@code [U+0939]}. Only the glyphs in use are embedded.
 */
final class PdfFonts {

    private static final String FAMILY = "Source Sans";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    /** In the order of preference, as in {@code report.css}. */
    private static final List<Fallback> FALLBACKS = List.of(
            new Fallback("DejaVu Sans", "fonts/DejaVuSans.ttf"),
            new Fallback("WenQuanYi Micro Hei", "fonts/wqy-microhei.ttc"),
            new Fallback("Noto Emoji", "fonts/NotoEmoji-Regular.ttf"),
            new Fallback("Noto Sans Thai", "fonts/NotoSansThai-Regular.ttf"),
            new Fallback("Noto Sans Ethiopic", "fonts/NotoSansEthiopic-Regular.ttf"));

    private record Fallback(String family, String file) {}

    private final PdfRendererBuilder printer;
    private final PDDocument document;

    PdfFonts(PdfRendererBuilder printer, PDDocument document) {
        this.printer = printer;
        this.document = document;
    }

    /** Adds the fonts that a report needs, and replaces the characters that none of them has. */
    void addFor(Document report) throws IOException {
        var regular = parsed("SourceSans3-Regular.ttf");
        use(regular, FAMILY, REGULAR);
        use(semiBold(), FAMILY, SEMI_BOLD);
        var lacking = report.getDocumentElement()
                .getTextContent()
                .codePoints()
                .filter(character -> !Character.isISOControl(character) && !has(regular, character))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        for (var fallback : FALLBACKS) {
            if (lacking.isEmpty()) {
                return;
            }
            var font = parsed(fallback.file());
            if (lacking.removeIf(character -> has(font, character))) {
                use(font, fallback.family(), REGULAR);
            }
        }
        if (!lacking.isEmpty()) {
            replace(report.getDocumentElement(), lacking);
        }
    }

    private void use(TrueTypeFont font, String family, int weight) throws IOException {
        printer.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight, FontStyle.NORMAL, true);
    }

    /** The font of headings and of the first row of tables. */
    static TrueTypeFont semiBold() {
        try {
            return parsed("SourceSans3-SemiBold.ttf");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static TrueTypeFont parsed(String name) throws IOException {
        try (var file = PdfFonts.class.getResourceAsStream("/followup/" + name)) {
            var font = name.endsWith(".ttc")
                    ? new TrueTypeCollection(file).getFontByName("WenQuanYiMicroHei")
                    : new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures are switched off, because their glyphs map to no letter: copied or read aloud, the letters
            // would be missing.
            font.setEnableGsub(false);
            return font;
        }
    }

    private static boolean has(TrueTypeFont font, int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character) != 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void replace(Node node, Set<Integer> lacking) {
        if (node instanceof Text text) {
            text.setData(text.getData()
                    .codePoints()
                    .mapToObj(character ->
                            lacking.contains(character) ? legible(character) : Character.toString(character))
                    .collect(Collectors.joining()));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            replace(child, lacking);
        }
    }

    /** Characters without a shape, such as joiners, are left out. */
    private static String legible(int character) {
        return Character.getType(character) == Character.FORMAT ? "" : "[U+%04X]".formatted(character);
    }
}
