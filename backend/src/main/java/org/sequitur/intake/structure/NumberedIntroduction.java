package org.sequitur.intake.structure;

import java.util.regex.Pattern;
import org.sequitur.intake.source.Marker;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.platform.language.Language;

/** Print numbers introductions too: {@code I. Demande au Gouvernement :}, {@code II – Considérant :}. */
final class NumberedIntroduction {

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    /** A Roman number alone; another one with a mark that shows that it is a number. */
    private static final Pattern NUMBER = Pattern.compile("^(?<number>\\(?(?:[IVX]{1,5}" + BLANK
            + "?[.)°]*|(?:[A-Z]|\\d{1,2})" + BLANK + "?[.)°]+)" + BLANK + "?[-–—]?)" + BLANK + "+");

    private NumberedIntroduction() {}

    /**
     * The block with the number apart from the text, if an introduction follows the number; otherwise the same block. A reader
     * leaves the number of a heading in its text, and one in an unusual form.
     */
    static SourceBlock withNumberApart(SourceBlock block, Language language) {
        var text = Spaces.ordinary(block.text().plain());
        var number = NUMBER.matcher(text);
        if (block.marker() != null
                || !number.find()
                || number.end() >= block.text().runs().getFirst().text().length()
                || !isCue(text.substring(number.end()), language)) {
            return block;
        }
        return new SourceBlock(
                block.id(),
                block.language(),
                RichTexts.from(block.text(), number.end()),
                number.group("number"),
                block.indent(),
                block.indentTrusted(),
                block.heading(),
                block.places(),
                block.doubts());
    }

    /** Whether the number of a block is a Roman one, in capitals, as introductions have. */
    static boolean hasRomanNumber(SourceBlock block) {
        var marker = Marker.of(block.marker());
        return marker != null && marker.form().contains("A") && marker.values().containsKey(Marker.Kind.ROMAN);
    }

    /** A heading such as {@code II. Demande d'asile} asks no body. */
    private static boolean isCue(String text, Language language) {
        return Cues.startsWith("recitals", language, text)
                || Cues.startsWith("requests", language, text)
                        && (text.strip().endsWith(":") || Addressees.areNamedInAnyCase(text, language));
    }
}
