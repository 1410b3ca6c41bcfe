package org.sequitur.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Resolution documents for tests: copies with a new id and document number, which tests may change. */
public final class TestResolutions {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private TestResolutions() {}

    /**
     * A valid document that no other test uses: A-590 with the requests 1.1, 2.1 to 2.4 and 3.1 only. All resolutions of a
     * run stay registered, so each request makes all later exports and lists slower.
     */
    public static ObjectNode fresh() {
        var document = withAllRequests();
        var themes = document.withArray("/requests/themes");
        keepFirst(themes, 3);
        keepFirst(themes.at("/0/items"), 1);
        keepFirst(themes.at("/1/items"), 1);
        keepFirst(themes.at("/1/items/0/items"), 4);
        keepFirst(themes.at("/2/items"), 1);
        keepFirst(themes.at("/2/items/0/items"), 1);
        return document;
    }

    /** A copy of A-590 with its 30 requests, its proposal and its concordance. */
    public static ObjectNode complete() {
        return withNewId("/resolutions/a-590.json");
    }

    /** A copy of A-590 with its 30 requests, without its proposal. */
    public static ObjectNode withAllRequests() {
        return complete().without(List.of("proposal", "concordance"));
    }

    private static void keepFirst(JsonNode array, int size) {
        var elements = (ArrayNode) array;
        while (elements.size() > size) {
            elements.remove(elements.size() - 1);
        }
    }

    /** A fictitious document with printed numbers, a theme without heading, and two bodies that must act. */
    public static ObjectNode withPrintedStructure() {
        return withNewId("/resolutions/fictitious-printed-structure.json");
    }

    /** The document of a fictitious resolution, with a new id and number. */
    public static ObjectNode fictitious(String sample) {
        return withNewId("/intake/" + sample + ".truth.json");
    }

    private static ObjectNode withNewId(String resource) {
        try {
            var document = (ObjectNode) new ObjectMapper().readTree(TestResolutions.class.getResource(resource));
            var pid = ProcessHandle.current().pid();
            var next = NEXT.getAndIncrement();
            return document.put("resolutionId", "t-%d-%d".formatted(pid, next))
                    .put("documentNumber", "T-%d%04d".formatted(pid, next));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The document with a body of its own, which no other test has, instead of {@code cocom}.
     *
     * @param bodyId also its name in both languages
     */
    public static String withBody(ObjectNode document, String bodyId) {
        for (var body : document.withArray("bodies")) {
            if (body.path("bodyId").asText().equals("cocom")) {
                for (var property : List.of("name", "abbreviation")) {
                    ((ObjectNode) body).putObject(property).put("fr", bodyId).put("nl", bodyId);
                }
            }
        }
        return document.toString().replace("\"cocom\"", "\"" + bodyId + "\"");
    }

    /** The adopted text and the bodies that it charges: without ids, editorial titles and properties that are not printed. */
    public static JsonNode official(ObjectNode document) {
        document.remove(List.of("$schema", "resolutionId", "documentNumber", "bodies", "proposal", "concordance"));
        withoutTitles(document.at("/requests/themes"));
        return document;
    }

    private static void withoutTitles(JsonNode items) {
        items.forEach(item -> {
            ((ObjectNode) item).remove(List.of("shortTitle", "shortHeading"));
            withoutTitles(item.path("items"));
        });
    }

    /** JSON pointer of the request with this number. */
    public static String placeOf(String document, String number) {
        return new DocumentPlaces(document).ofRequest(number);
    }

    public static String numberOf(ObjectNode document) {
        return document.get("documentNumber").asText();
    }

    public static String idOf(ObjectNode document) {
        return document.get("resolutionId").asText();
    }
}
