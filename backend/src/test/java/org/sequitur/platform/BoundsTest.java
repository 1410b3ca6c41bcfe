package org.sequitur.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.PROBLEM;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The size of an error response is bounded, however many issues a request has. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class BoundsTest {

    private static final int MAX_RESPONSE_BYTES = 100_000;

    @Test
    void a_body_of_20000_unknown_properties_is_refused_as_a_whole() {
        refused(report(unknown(20_000)))
                .body("issues", hasSize(1))
                .body("issues[0].name", equalTo(""))
                .body("issues[0].detail", containsString("trop complexe"));
    }

    @Test
    void only_the_first_100_issues_of_a_body_are_reported() {
        refused(report(unknown(500)))
                .body("issues", hasSize(100))
                .body("detail", containsString("Seules les 100 premières sont indiquées."));
    }

    @Test
    void only_the_first_100_issues_of_a_query_are_reported() {
        var query = IntStream.range(0, 1_000).mapToObj(n -> "a" + n).collect(Collectors.joining("&"));
        refused(get("/commitments?" + query)).body("issues", hasSize(100));
    }

    @Test
    void exactly_100_issues_are_reported_without_a_note_that_there_are_more() {
        refused(report(unknown(100)))
                .body("issues", hasSize(100))
                .body("detail", equalTo("La requête contient une ou plusieurs erreurs\u00A0; chacune est expliquée."));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 900, 100_000})
    void a_too_deeply_nested_body_is_refused(int levels) {
        refused(report("{ \"narrative\": " + "[".repeat(levels) + "]".repeat(levels) + " }"))
                .body("issues[0].detail", containsString("trop complexe"));
    }

    @Test
    void a_property_with_a_very_long_name_is_refused() {
        refused(report("{ \"" + "a".repeat(200_000) + "\": 1 }"))
                .body("issues[0].detail", containsString("trop complexe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e327", "1e1059", "-1e999"})
    void a_number_beyond_the_range_of_a_double_is_refused(String number) {
        for (var property :
                List.of("implementationStatus", "originalLanguage", "percentDone", "expectedOn", "narrative")) {
            refused(report("{ \"%s\": %s }".formatted(property, number)))
                    .body("issues[0].name", equalTo("/" + property))
                    .body("issues[0].detail", equalTo("Ce nombre est trop grand."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ \"#\": 1 }", "{ \"#{7*7}\": 1 }", "{ \"narrative\": { \"#\": 1 } }"})
    void a_property_whose_name_begins_with_a_number_sign_is_reported_as_unknown(String body) {
        refused(report(body))
                .body("issues[0].type", equalTo("urn:problem-type:belgif:input-validation:unknownInput"))
                .body("issues[0].name", containsString("/#"));
    }

    private static ValidatableResponse report(String body) {
        return post(Tokens.agency("cocom"), "/commitments/" + TestCommitments.of("cocom") + "/progressReports", body);
    }

    private static ValidatableResponse refused(ValidatableResponse response) {
        assertTrue(response.extract().asByteArray().length < MAX_RESPONSE_BYTES);
        return response.statusCode(400).contentType(PROBLEM);
    }

    private static String unknown(int properties) {
        return IntStream.range(0, properties)
                .mapToObj(n -> "\"a" + n + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
