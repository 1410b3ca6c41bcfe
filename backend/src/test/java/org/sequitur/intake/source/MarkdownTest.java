package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.document.TextRun;
import org.sequitur.document.TextRun.Kind;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prix&nbsp;: 2 euros | Prix\u00A0: 2 euros",
                "sports &amp; loisirs | sports & loisirs",
                "l&#39;eau | l'eau",
                "l&#x2019;eau | l’eau",
                "&#0; et &inconnue; | &#0; et &inconnue;",
                "&#55296; et &#xDC00; | &#55296; et &#xDC00;"
            })
    void an_entity_is_the_character_that_it_stands_for(String source, String text) {
        assertEquals(text, Runs.text(Markdown.runs(source)));
    }

    @Test
    void letters_between_carets_are_raised() {
        assertEquals(
                List.of(Runs.plain("Prix au 1"), new TextRun(Kind.SUPERSCRIPT, "er", null), Runs.plain(" février")),
                Markdown.runs("Prix au 1^er^ février"));
    }
}
