package org.sequitur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts for readers are in {@code messages/fr.properties} and {@code messages/nl.properties}, not in Java. */
class MessagesInSourcesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/sequitur");

    /** Comments, text blocks, strings and characters. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'",
            Pattern.DOTALL);

    /** A word with an accented letter, or a frequent word between spaces. */
    private static final Pattern FRENCH_OR_DUTCH = Pattern.compile(
            "[A-Za-z][\u00C0-\u024F]|[\u00C0-\u024F][A-Za-z]|[ ](le|la|les|des|une|est|pour|het|een|van|niet|wordt)["
                    + " ]");

    private static final Pattern LOCALIZED_LITERAL = Pattern.compile("new LocalizedText\\(\\s*\"[^\"]");

    @Test
    void sources_have_no_french_or_dutch_texts() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (hasText(Files.readString(file))) {
                    found.add(SOURCES.relativize(file.getParent()).toString().replace('\\', '/'));
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "var a = \"Ce rapport est publié.\";",
                "var a = \"Dit is niet juist.\";",
                "var a = \"https://example.org\", b = \"publié\";",
                "var a = \"\"\"\n    publié\"\"\";",
                "new LocalizedText(\n    \"x\", \"y\")"
            })
    void a_text_in_a_literal_is_found(String source) {
        assertTrue(hasText(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"// \"publié\"", "/** \"publié\" */", "var a = \"published\";", "var a = \"\u0153\";"})
    void comments_and_other_literals_are_not_found(String source) {
        assertFalse(hasText(source));
    }

    private static boolean hasText(String source) {
        return LOCALIZED_LITERAL.matcher(source).find()
                || TOKEN.matcher(source)
                        .results()
                        .map(MatchResult::group)
                        .filter(token -> token.startsWith("\""))
                        .anyMatch(literal -> FRENCH_OR_DUTCH.matcher(literal).find());
    }
}
