package org.sequitur.intake.structure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sequitur.document.RichText;
import org.sequitur.intake.source.Marker;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.intake.source.SourceDoubt;
import org.sequitur.platform.language.Language;

/**
 * A paragraph of one language with its part; made from one block, or from two where the other language has one.
 *
 * @param plain with ordinary spaces only, so that rules need not know the others; as long as the text
 * @param inline the length of a cue at the start, if it introduces this paragraph alone
 */
record Paragraph(
        Language language,
        Part part,
        RichText text,
        String plain,
        Marker marker,
        double indent,
        boolean indentTrusted,
        boolean heading,
        int inline,
        List<Integer> blocks,
        Set<SourceDoubt> doubts) {

    /** How the last item but one of a list ends: {@code ; et}. */
    private static final Pattern LAST_BUT_ONE = Pattern.compile("(?s).*[;,]\\s(?:et|ou|en|of)");

    Paragraph {
        plain = Spaces.ordinary(plain);
    }

    static Paragraph of(SourceBlock block, Language language, Part part, int inline) {
        return new Paragraph(
                language,
                part,
                block.text(),
                block.text().plain().strip(),
                Marker.of(block.marker()),
                block.indent(),
                block.indentTrusted(),
                block.heading(),
                inline,
                List.of(block.id()),
                block.doubts());
    }

    Paragraph joinedWith(Paragraph next) {
        var doubtsOfBoth = new TreeSet<>(doubts);
        doubtsOfBoth.addAll(next.doubts);
        return new Paragraph(
                language,
                part,
                next.marker == null
                        ? RichTexts.joined(text, " ", next.text)
                        : RichTexts.withFurtherItem(text, next.marker.printed(), next.text),
                plain + " " + next.plain,
                marker,
                indent,
                indentTrusted,
                heading && next.heading,
                inline,
                Stream.concat(blocks.stream(), next.blocks.stream()).toList(),
                doubtsOfBoth);
    }

    boolean endsInColon() {
        return plain.endsWith(":");
    }

    /** Whether the text ends as a sentence or an item of a list does. */
    boolean isComplete() {
        return !plain.isEmpty() && ".;:!?,…\"”»)".indexOf(plain.charAt(plain.length() - 1)) >= 0
                || LAST_BUT_ONE.matcher(plain).matches();
    }

    boolean startsList() {
        return marker != null && marker.isFirst();
    }

    int words() {
        return plain.split("\\s+").length;
    }

    boolean starts(String cue) {
        return Cues.startsWith(cue, language, plain);
    }
}
