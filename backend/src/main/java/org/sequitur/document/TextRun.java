package org.sequitur.document;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** A run of text with one kind of markup; {@code href} is set for links only. */
public record TextRun(Kind kind, String text, String href) {

    /** The kinds of markup. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    public enum Kind {
        PLAIN,
        EMPHASIS,
        SUPERSCRIPT,
        LINK,
        FOOTNOTE_MARK,
        /** The printed number of a further item, which begins on a line of its own. */
        ITEM
    }

    static TextRun of(JsonNode written) {
        if (written.isTextual()) {
            return new TextRun(Kind.PLAIN, written.asText(), null);
        }
        if (written.has("link")) {
            return new TextRun(
                    Kind.LINK, written.get("text").asText(), written.get("link").asText());
        }
        if (written.has("emphasis")) {
            return new TextRun(Kind.EMPHASIS, written.get("emphasis").asText(), null);
        }
        if (written.has("superscript")) {
            return new TextRun(Kind.SUPERSCRIPT, written.get("superscript").asText(), null);
        }
        if (written.has("item")) {
            return new TextRun(Kind.ITEM, written.get("item").asText(), null);
        }
        return new TextRun(Kind.FOOTNOTE_MARK, written.get("footnote").asText(), null);
    }
}
