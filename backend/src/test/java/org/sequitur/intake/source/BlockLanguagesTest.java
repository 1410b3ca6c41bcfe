package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.language.Language;

class BlockLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"---", "***", "* * *", "___", "\f"})
    void the_first_line_after_a_break_belongs_to_the_language_that_follows(String separator) {
        assertEquals(List.of(Language.FR, Language.NL, Language.NL), languages("""
                Le Parlement demande au Gouvernement de publier les chiffres chaque année.

                %s

                A-9409/1

                Het Parlement verzoekt de Regering de cijfers elk jaar bekend te maken.
                """.formatted(separator)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "* * *"})
    void a_break_within_one_language_changes_nothing(String separator) {
        assertEquals(List.of(Language.FR, Language.FR, Language.FR), languages("""
                Le Parlement demande au Gouvernement de publier les chiffres chaque année.

                %s

                A-9409/1

                Les chiffres sont publiés dans les deux langues, avec les sources.
                """.formatted(separator)));
    }

    private static List<Language> languages(String text) {
        return new BlockLanguages()
                .assign(TextReader.read(text, new Dictionaries()).paragraphs()).stream()
                        .filter(paragraph -> paragraph.role() == ReadParagraph.Role.TEXT)
                        .map(ReadParagraph::language)
                        .toList();
    }
}
