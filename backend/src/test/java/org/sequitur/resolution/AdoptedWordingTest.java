package org.sequitur.resolution;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the document of resolution A-590, in both languages, to the letter of the text that Parliament adopted. */
class AdoptedWordingTest {

    /** The first words of each page of the adopted text. French and Dutch take turns. */
    private static final List<String> PAGES = List.of(
            "SESSION ORDINAIRE",
            "GEWONE ZITTING",
            "RÉSOLUTION",
            "RESOLUTIE",
            "une coordination intercommunale",
            "een intergemeentelijke coördinatie",
            "safe.brussels offre",
            "safe.brussels diensten",
            "gagner la confiance",
            "het essentieel is",
            "garantir aux organisations",
            "ervoor te zorgen",
            "de prévoir des toilettes",
            "openbare toiletten",
            "d'appeler safe.brussels et d'autres",
            "safe.brussels en andere");

    /** Lines are one paragraph until a blank line; a bullet or the number of a source document begins a block too. */
    private static final Pattern BLOCK_BREAK = Pattern.compile("\\R(?=\\s*- |A-590/)|\\R\\s*\\R");

    /** One digit, because a date also begins a paragraph. The source raised the 1 and lost the raising of the 2. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?:\\[\\^)?([1-9])]? (.+)");

    private final JsonNode document = new ObjectMapper().readTree(resource("a-590.json"));
    private final String source = new String(resource("a-590-source.txt"), StandardCharsets.UTF_8);

    AdoptedWordingTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_document_says_what_parliament_adopted_all_of_it_and_in_its_order(String language) {
        var adopted = adopted(language).stream().filter(Predicate.not(AdoptedWordingTest::isFootnote));

        assertIterableEquals(adopted.toList(), printed(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_footnotes_say_what_parliament_adopted(String language) {
        var adopted = adopted(language).stream().filter(AdoptedWordingTest::isFootnote);
        var printed = document.get("footnotes")
                .valueStream()
                .map(footnote -> footnote.get("number") + " " + markdown(footnote.get("text"), language));

        assertIterableEquals(
                adopted.map(footnote -> FOOTNOTE.matcher(footnote).replaceFirst("$1 $2"))
                        .toList(),
                printed.toList());
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

    /** The source's pages in one language, block by block, free of layout but with the marks inside a sentence. */
    private List<String> adopted(String language) {
        var adopted = new ArrayList<String>();
        var page = -1;
        var blocks = BLOCK_BREAK.splitAsStream(source).map(AdoptedWordingTest::withoutLayout);
        for (var block : blocks.filter(Predicate.not(String::isEmpty)).toList()) {
            if (page + 1 < PAGES.size() && block.startsWith(PAGES.get(page + 1))) {
                page++;
            }
            if (language.equals(page % 2 == 0 ? "fr" : "nl")) {
                adopted.add(block);
            }
        }
        return adopted;
    }

    private static String withoutLayout(String block) {
        return block.strip()
                .replaceFirst("^(- |#+ |---$)", "")
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceFirst("^(\\*{1,2})([^*]+)\\1$", "$2")
                .replaceAll("<sup>(\\d+)</sup>", "[^$1]");
    }

    private static boolean isFootnote(String block) {
        return FOOTNOTE.matcher(block).matches();
    }

    /** The document in one language as it is printed, block by block, its footnotes apart. */
    private List<String> printed(String language) {
        var cover = document.get("cover");
        var type = cover.get("documentType");
        var title = document.get("title");
        return Stream.of(
                        Stream.of(cover.get("session"), cover.get("date"), cover.get("parliament"), type, title, type),
                        Stream.of(cover.get("adoption")),
                        outline(document.get("sourceDocuments")),
                        Stream.of(type, title, document.get("opening")),
                        document.get("recitals").valueStream().flatMap(AdoptedWordingTest::outline),
                        outline(document.get("requests")),
                        document.get("signatories").valueStream().flatMap(JsonNode::valueStream))
                .flatMap(identity())
                .map(text -> markdown(text, language))
                .toList();
    }

    /** The words of a part of the document, then those of what is listed under it. */
    private static Stream<JsonNode> outline(JsonNode part) {
        return Stream.concat(
                Stream.of("introduction", "heading", "leadIn", "text")
                        .filter(part::has)
                        .map(part::get),
                Stream.of("themes", "items")
                        .flatMap(name -> part.path(name).valueStream())
                        .flatMap(AdoptedWordingTest::outline));
    }

    private static String markdown(JsonNode text, String language) {
        var runs = text.path(language).isMissingNode() ? text : text.get(language);
        return runs.isArray()
                ? runs.valueStream().map(AdoptedWordingTest::markdown).collect(joining())
                : markdown(runs);
    }

    private static String markdown(JsonNode run) {
        if (run.isTextual()) {
            // A mark left among the letters must not pass for a run.
            return run.textValue().replaceAll("[*<\\[]", "\\\\$0");
        }
        var mark = run.fieldNames().next();
        var value = run.get(mark).asText();
        return switch (mark) {
            case "emphasis" -> "*" + value + "*";
            case "superscript" -> "<sup>" + value + "</sup>";
            case "footnote" -> "[^" + value + "]";
            case "link" -> "[" + run.get("text").textValue() + "](" + value + ")";
            default -> throw new IllegalArgumentException("No such mark: " + run);
        };
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = AdoptedWordingTest.class.getResourceAsStream("/resolutions/" + name)) {
            return stream.readAllBytes();
        }
    }
}
