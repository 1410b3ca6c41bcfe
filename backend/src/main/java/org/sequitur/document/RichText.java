package org.sequitur.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A text of the document in one language, as runs. In JSON, a text without markup is a plain string. */
public record RichText(List<TextRun> runs) {

    @JsonCreator
    static RichText of(JsonNode written) {
        return new RichText(
                written.isArray()
                        ? StreamSupport.stream(written.spliterator(), false)
                                .map(TextRun::of)
                                .toList()
                        : List.of(TextRun.of(written)));
    }

    /** The text without markup and footnote marks; a further item is a line that begins with its printed number. */
    public String plain() {
        return runs.stream().map(RichText::plain).collect(Collectors.joining());
    }

    private static String plain(TextRun run) {
        return switch (run.kind()) {
            case FOOTNOTE_MARK -> "";
            case ITEM -> "\n" + run.text() + " ";
            case PLAIN, EMPHASIS, SUPERSCRIPT, LINK -> run.text();
        };
    }

    public boolean isPlain() {
        return runs.stream().allMatch(run -> run.kind() == TextRun.Kind.PLAIN);
    }
}
