package org.sequitur.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.file.FileType;
import org.sequitur.intake.source.ReadParagraph.Role;
import org.sequitur.platform.language.Language;

/** The stages from a file to {@link SourceText}, in one thread and without a time limit; see {@link SourceReader}. */
public final class SourceReading {

    static final int MAX_PAGES = 200;

    /** Letters that a page has on average, unless it is a picture; and a whole text. */
    private static final int MIN_LETTERS_OF_PAGE = 80;

    private static final int MIN_LETTERS = 200;
    /** The share of letters that each language has at least. */
    private static final double MIN_SHARE = 0.1;

    private SourceReading() {}

    /** @throws SourceRefusedException if it is not the text of a resolution in both languages */
    public static SourceText read(Path file, FileType type) throws IOException {
        var dictionaries = new Dictionaries();
        var layout =
                switch (type) {
                    case PDF -> PdfReader.read(file, dictionaries);
                    case DOCX -> DocxReader.read(file);
                    case TEXT, CSV -> TextReader.read(file, dictionaries);
                    default -> throw new SourceRefusedException(SourceRefusal.UNKNOWN_FORMAT);
                };
        return of(layout, dictionaries);
    }

    static SourceText of(Layout layout, Dictionaries dictionaries) {
        var letters = letters(layout.paragraphs(), null);
        if (letters < MIN_LETTERS || letters < (long) MIN_LETTERS_OF_PAGE * layout.pages()) {
            throw new SourceRefusedException(SourceRefusal.SCAN);
        }
        var joiner = new Hyphens(
                layout.paragraphs().stream().map(ReadParagraph::text).toList(), dictionaries);
        var paragraphs = new BlockLanguages().assign(NotesSection.mark(Ornaments.mark(layout.paragraphs())));
        for (var language : Language.values()) {
            if (letters(paragraphs, language) < letters * MIN_SHARE) {
                throw new SourceRefusedException(SourceRefusal.ONE_LANGUAGE);
            }
        }
        paragraphs = Rejoiner.join(FootnoteMarks.connect(paragraphs), joiner);
        paragraphs = RunOnItems.separate(FirstOfPage.mark(paragraphs));
        var blocks = new ArrayList<SourceBlock>();
        var footnotes = new ArrayList<SourceBlock>();
        var artifacts = new ArrayList<SourceBlock>();
        var id = 0;
        for (var paragraph : paragraphs) {
            var list =
                    switch (paragraph.role()) {
                        case TEXT -> blocks;
                        case FOOTNOTE -> footnotes;
                        case ARTIFACT -> artifacts;
                    };
            var readable = !SymbolFonts.isUnreadable(paragraph.text());
            list.add((readable ? paragraph : paragraph.doubted(SourceDoubt.UNREADABLE_CHARACTER)).block(id++));
        }
        return new SourceText(
                List.copyOf(blocks),
                List.copyOf(footnotes),
                List.copyOf(artifacts),
                layout.pages(),
                layout.indentation());
    }

    /** @param language null for all text */
    private static long letters(List<ReadParagraph> paragraphs, Language language) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.role() != Role.ARTIFACT)
                .filter(paragraph -> language == null || paragraph.language() == language)
                .mapToLong(paragraph -> paragraph
                        .text()
                        .codePoints()
                        .filter(Character::isLetter)
                        .count())
                .sum();
    }
}
