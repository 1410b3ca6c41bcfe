package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.RawHttp;

/**
 * Property test: for any query string the response is correct, or a problem that names the error; never a server
 * error.
 */
class QueryPropertiesIT {

    private static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createForSpecificationUrl(
                    "../openapi.yaml")
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PATHS = List.of(
            "/commitments", "/resolutions", "/bodies", "/statistics", "/commitments/a-590-1.1", "/refData/assessments");

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void any_parameters_give_a_result_or_all_errors(@ForAll("paths") String path, @ForAll("queries") String query) {
        var answer = get(path, "?" + query);

        assertTrue(answer.status() == 200 || answer.status() == 400, query + ": " + answer.status());
        if (answer.status() == 400) {
            var issues = json(answer).get("issues");
            assertFalse(issues.isEmpty(), query);
            issues.forEach(
                    issue -> assertTrue(query.contains(encoded(issue.get("name").asText())), query));
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void arbitrary_bytes_give_a_result_or_a_problem(@ForAll("garbage") String garbage) {
        var answer = get("/commitments", garbage);

        assertTrue(List.of(200, 400, 404, 414).contains(answer.status()), garbage + ": " + answer.status());
        if (answer.status() == 400 || answer.status() == 404) {
            assertEquals(Api.PROBLEM, answer.header("content-type"), garbage);
        }
    }

    @Property(tries = 100)
    void valid_parameters_give_pages_that_contain_each_item_once(@ForAll("filters") String filters) {
        var whole = json(get("/commitments", "?pageSize=200" + filters));
        var total = whole.get("total").asInt();
        var ids = whole.get("items").findValuesAsText("commitmentId");
        assertEquals(total, ids.size(), filters);

        var paged = new ArrayList<String>();
        for (var page = 1; page <= Math.ceilDiv(total, 7); page++) {
            paged.addAll(json(get("/commitments", "?pageSize=7&page=" + page + filters))
                    .get("items")
                    .findValuesAsText("commitmentId"));
        }
        assertEquals(ids, paged, filters);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(PATHS);
    }

    @Provide
    Arbitrary<String> queries() {
        var names = Arbitraries.frequencyOf(
                Tuple.of(
                        9,
                        Arbitraries.of(
                                "resolution",
                                "theme",
                                "owner",
                                "implementationStatus",
                                "assessment",
                                "governmentResponse",
                                "overdue",
                                "dueSoon",
                                "stale",
                                "closed",
                                "q",
                                "asOf",
                                "sort",
                                "page",
                                "pageSize")),
                Tuple.of(1, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8)));
        var values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.integers().map(String::valueOf),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.of(
                        "a-590",
                        "a-590-2",
                        "cocom",
                        "true",
                        "inProgress",
                        "disputed",
                        "-number",
                        "2024-06-30",
                        "2023-02-30",
                        "0000-00-00",
                        "-0",
                        "1e3",
                        "' or 1=1 --",
                        "\0",
                        "%",
                        "_",
                        "depistage",
                        "straatsekswerk"));
        return Combinators.combine(names, values)
                .as((name, value) -> encoded(name) + "=" + encoded(value))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parameters -> String.join("&", parameters));
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.strings()
                .withCharRange('!', '\u00FF')
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(garbage -> "?" + garbage);
    }

    @Provide
    Arbitrary<String> filters() {
        var filter = Arbitraries.of(
                "owner=cocom",
                "owner=safe.brussels",
                "theme=a-590-2",
                "theme=a-590-5",
                "resolution=a-590",
                "stale=true",
                "overdue=false",
                "closed=false",
                "q=travail",
                "q=sekswerk",
                "q=de",
                "implementationStatus=notReported",
                "assessment=notAssessed",
                "asOf=2024-06-30");
        // The contract does not allow two searches in one query.
        return filter.set()
                .ofMaxSize(4)
                .filter(chosen ->
                        chosen.stream().filter(one -> one.startsWith("q=")).count() <= 1)
                .map(chosen -> chosen.stream().map(one -> "&" + one).collect(Collectors.joining()));
    }

    /** Also validates the response against the contract. */
    private static RawHttp.Response get(String path, String query) {
        var answer = RawHttp.get(SharedSystem.api().port(), Api.BASE + path + query);
        if (answer.status() != 414) {
            var checked = SimpleResponse.Builder.status(answer.status())
                    .withContentType(answer.header("content-type"))
                    .withBody(answer.body())
                    .build();
            var report = CONTRACT.validateResponse(Api.BASE + path, Request.Method.GET, checked);
            assertFalse(report.hasErrors(), () -> report.getMessages().toString());
        }
        return answer;
    }

    private static JsonNode json(RawHttp.Response answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
