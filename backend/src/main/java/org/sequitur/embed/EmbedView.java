package org.sequitur.embed;

import java.util.List;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.Language;

/**
 * The content of an embed, in one language: a commitment, with {@code rows}, or figures.
 *
 * @param page address of the HTML page about the same
 * @param summary of the situation of a commitment; null of figures
 * @param notice about the whole commitment, or null
 */
public record EmbedView(
        String language,
        String title,
        String page,
        String kicker,
        String heading,
        String summary,
        List<Row> rows,
        String notice,
        List<FigureList> figures,
        String link,
        String asOf) {

    /**
     * One property of a commitment.
     *
     * @param code of the value, or null if it is no code
     * @param overdue by how much, or null
     */
    public record Row(String name, String code, String glyph, String value, String overdue) {

        static Row of(String name, String value) {
            return new Row(name, null, null, value, null);
        }

        /** @param more text after the code's label */
        static Row of(String name, Code code, String more, Language language) {
            return new Row(
                    name,
                    code.code(),
                    StatusGlyph.of(code),
                    code.meaning().label().in(language) + more,
                    null);
        }
    }

    /** @param name null if the figures name themselves */
    public record FigureList(String name, List<Figure> figures) {}

    /** @param code null if it is not the count of a code */
    public record Figure(String name, String code, String glyph, long count) {

        static Figure of(Code code, long count, Language language) {
            return new Figure(code.meaning().label().in(language), code.code(), StatusGlyph.of(code), count);
        }
    }
}
