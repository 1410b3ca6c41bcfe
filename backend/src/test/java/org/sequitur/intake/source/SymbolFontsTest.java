package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.file.FileType;
import org.sequitur.platform.language.Language;

class SymbolFontsTest {

    @TempDir
    private Path folder;

    @Test
    void signs_of_symbol_fonts_become_unicode() {
        assertEquals("≥", SymbolFonts.decoded("Symbol", "\uF0B3"));
        assertEquals("≤ 5", SymbolFonts.decoded("ABCDEF+SymbolMT", "\uF0A3 5"));
        assertEquals("→", SymbolFonts.decoded("Wingdings", "\uF0E0"));
        assertEquals("\uF0B3", SymbolFonts.decoded("Arial", "\uF0B3"));
        assertEquals("m²", SymbolFonts.decoded("Symbol", "m²"));
    }

    @Test
    void private_use_characters_are_unreadable() {
        assertTrue(SymbolFonts.isUnreadable("de \uE123 à"));
        assertTrue(SymbolFonts.isUnreadable("\uFFFD"));
        assertFalse(SymbolFonts.isUnreadable("≥ 18 °C"));
    }

    @Test
    void symbols_of_a_word_document_are_read_and_unknown_ones_doubted() throws IOException {
        var file = folder.resolve("symbols.docx");
        try (var document = new XWPFDocument();
                var output = Files.newOutputStream(file)) {
            var items = SampleText.BODY;
            for (var language : Language.values()) {
                SampleText.COVER.forEach(
                        item -> document.createParagraph().createRun().setText(item.text(language)));
                items.forEach(item -> document.createParagraph().createRun().setText(item.text(language)));
                symbol(
                        document,
                        language.tag().equals("fr") ? "une température de " : "een temperatuur van ",
                        "Symbol",
                        "F0B3");
                symbol(
                        document,
                        language.tag().equals("fr") ? "un signe inconnu " : "een onbekend teken ",
                        "Other",
                        "F0B3");
            }
            document.write(output);
        }

        var blocks = SourceReading.read(file, FileType.DOCX).blocks();

        var known = blocks.stream()
                .filter(block -> block.text().plain().endsWith(" ≥"))
                .toList();
        assertEquals(2, known.size());
        known.forEach(block -> assertFalse(block.doubts().contains(SourceDoubt.UNREADABLE_CHARACTER)));
        var unknown = blocks.stream()
                .filter(block -> block.doubts().contains(SourceDoubt.UNREADABLE_CHARACTER))
                .map(block -> block.language())
                .toList();
        assertEquals(Set.of(Language.FR, Language.NL), Set.copyOf(unknown));
        assertEquals(2, unknown.size());
    }

    private static void symbol(XWPFDocument document, String text, String font, String code) {
        var run = document.createParagraph().createRun();
        run.setText(text);
        var symbol = run.getCTR().addNewSym();
        symbol.setFont(font);
        symbol.setChar(new byte[] {
            (byte) Integer.parseInt(code.substring(0, 2), 16), (byte) Integer.parseInt(code.substring(2), 16)
        });
    }
}
