package org.sequitur.statement;

import org.sequitur.platform.language.LocalizedText;

/**
 * By what a question is told from others on the same commitment. Only for callers who may see the question.
 *
 * @param internal whether only its owner and Parliament know of it
 * @param text its first words; null if the text is withdrawn
 */
public record QuestionExcerpt(boolean internal, LocalizedText text) {

    private static final int LENGTH = 80;

    public static QuestionExcerpt of(boolean internal, LocalizedText text) {
        return new QuestionExcerpt(internal, text == null ? null : text.map(QuestionExcerpt::begin));
    }

    private static String begin(String words) {
        return words.codePointCount(0, words.length()) > LENGTH
                ? words.substring(0, words.offsetByCodePoints(0, LENGTH)).stripTrailing() + "…"
                : words;
    }
}
