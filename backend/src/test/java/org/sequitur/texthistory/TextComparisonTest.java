package org.sequitur.texthistory;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word-by-word comparison of two texts. */
class TextComparisonTest {

    /** Removed words in square brackets, added ones in curly brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "la santé des TDS ; | la santé des travailleurs du sexe; | la santé des[ TDS]{ travailleurs du sexe};",
                "d'établir un plan ; | d'élaborer un plan; | d'[établir]{élaborer} un plan;",
                "un plan bleu | un plan | un plan[ bleu]",
                "follow-up; | follow-up: | follow-up[;]{:}",
                "« rue » | «rue» | «rue»",
                "zone 1er | zone 2 | zone[ 1er]{ 2}"
            })
    void removed_and_added_text_is_shown_in_whole_words(String before, String text, String shown) {
        assertEquals(shown, shown(TextComparison.of(before, text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "À l'aide ; | À l'aide; | UNCHANGED",
                "À l'aide ; | À l'aide. | PUNCTUATION",
                "Le plan | le plan | REWORDED",
                "à | à 2 | REWORDED"
            })
    void the_kind_of_change_ignores_white_space(String before, String text, TextChange change) {
        assertEquals(change, TextComparison.of(before, text).change());
    }

    @Property(tries = 300)
    void the_segments_contain_both_texts(@ForAll("texts") String before, @ForAll("texts") String text) {
        var pieces = TextComparison.of(before, text).pieces();

        assertEquals(text, written(pieces.stream().filter(piece -> piece.kind() != DiffSegment.Kind.REMOVED)));
        assertEquals(
                withoutSpaces(before),
                withoutSpaces(written(pieces.stream().filter(piece -> piece.kind() != DiffSegment.Kind.ADDED))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("de", "zone", "l'", "été", "d’", "1", ";", " ", "\u00A0", "(", "e\u0301", "safe.brussels")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join("", words).replaceAll("[ \u00A0]+$", ""));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[ \u00A0]", "");
    }

    private static String written(Stream<DiffSegment> pieces) {
        return pieces.map(DiffSegment::text).collect(joining());
    }

    private static String shown(TextComparison compared) {
        return compared.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[" + piece.text() + "]";
                    case ADDED -> "{" + piece.text() + "}";
                })
                .collect(joining());
    }
}
