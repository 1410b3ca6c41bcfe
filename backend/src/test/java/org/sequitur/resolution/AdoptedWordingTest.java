package org.sequitur.resolution;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.AdoptedSource;
import org.sequitur.testsupport.PrintedDocument;

/**
 * Compares the document of resolution A-590, in both languages, with the text that Parliament adopted, character by
 * character.
 */
class AdoptedWordingTest {

    private final JsonNode document;
    private final AdoptedSource source = new AdoptedSource();

    AdoptedWordingTest() throws IOException {
        document = new ObjectMapper().readTree(getClass().getResource("/resolutions/a-590.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_document_equals_the_adopted_text_complete_and_in_order(String language) {
        assertIterableEquals(source.blocks(language), PrintedDocument.blocks(document, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_footnotes_equal_the_adopted_ones(String language) {
        assertIterableEquals(source.footnotes(language), PrintedDocument.footnotes(document, language));
    }

    @Test
    void thirty_requests_are_shared_by_seven_bodies() {
        var owners = document.get("requests").findValuesAsText("owner").stream();

        assertEquals(
                Map.of(
                        "safe.brussels", 10L,
                        "cocom", 9L,
                        "government", 6L,
                        "equal.brussels", 2L,
                        "actiris", 1L,
                        "perspective.brussels", 1L,
                        "erip", 1L),
                owners.collect(groupingBy(identity(), counting())));
    }

    @Test
    void every_owner_is_among_the_bodies_and_every_body_owns_a_request() {
        assertEquals(
                new HashSet<>(document.get("requests").findValuesAsText("owner")),
                new HashSet<>(document.get("bodies").findValuesAsText("bodyId")));
    }

    @Test
    void requests_are_numbered_within_their_theme_in_the_order_of_the_text() {
        var expected = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        for (var theme : document.at("/requests/themes")) {
            var requests = theme.findParents("owner");
            IntStream.rangeClosed(1, requests.size()).forEach(i -> expected.add(theme.get("number") + "." + i));
            requests.forEach(request -> numbers.add(request.get("number").textValue()));
        }

        assertIterableEquals(expected, numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void no_two_requests_have_the_same_short_title(String language) {
        var titles = document.findValues("shortTitle").stream().map(title -> title.get(language));

        assertEquals(30, titles.distinct().count());
    }
}
