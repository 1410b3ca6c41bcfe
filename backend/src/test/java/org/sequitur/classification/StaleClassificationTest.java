package org.sequitur.classification;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Two members of staff classify the same resolution. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class StaleClassificationTest {

    @Inject
    RegisterResolution registration;

    private String resolution;

    @BeforeEach
    void register() throws InvalidDocumentException {
        var document = TestResolutions.withPrintedStructure();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
    }

    @Test
    void of_concurrent_classifications_one_applies_and_the_others_are_refused() {
        var areas = List.of("budget", "health", "housing", "mobility");
        var read = etag();

        var statuses = Concurrently.statuses(4, i -> classify(Tokens.staff(), read, """
                        { "legislature": "201%d-202%d", "policyAreas": ["%s", "social"] }""".formatted(i, i, areas.get(i))));
        assertEquals(List.of(201, 412, 412, 412), statuses.stream().sorted().toList());

        var newest = get(path()).body("items", hasSize(1));
        get("/resolutions/" + resolution)
                .body("legislature", equalTo(newest.extract().path("items[0].legislature")));
    }

    @Test
    void a_classification_of_someone_who_has_not_read_the_current_one_is_refused_and_changes_nothing() {
        var read = etag();
        classify(Tokens.staff(), read, "{ \"legislature\": \"2024-2029\" }").statusCode(201);

        classify(Tokens.secondStaff(), read, "{ \"policyAreas\": [\"health\"] }")
                .statusCode(412)
                .body("type", endsWith(":staleRepresentation"));
        post(Tokens.secondStaff(), path(), "{}").statusCode(428);

        get("/resolutions/" + resolution).body("legislature", equalTo("2024-2029"));
        classify(Tokens.secondStaff(), etag(), """
                { "legislature": "2024-2029", "policyAreas": ["health"] }""").statusCode(201);
        get(path()).body("items", hasSize(2));
    }

    @Test
    void a_repetition_of_a_request_whose_response_was_lost_is_no_stale_one() {
        var read = etag();
        var first = repeated(read).statusCode(201).extract().<String>path("classificationId");

        repeated(read).statusCode(201).body("classificationId", equalTo(first));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_classification_that_changes_nothing_is_refused(boolean statesTheDay) {
        var day = get("/resolutions/" + resolution).extract().path("followedSinceOn");
        var same = "{ \"legislature\": \"2024-2029\", \"policyAreas\": [\"social\", \"health\"]%s }"
                .formatted(statesTheDay ? ", \"followedSinceOn\": \"" + day + '"' : "");
        classify(Tokens.staff(), "*", same).statusCode(201);

        classify(Tokens.staff(), "*", same)
                .statusCode(409)
                .body("type", endsWith(":forbiddenTransition"))
                .body("detail", startsWith("Ce classement s’applique déjà"));

        get(path()).body("items", hasSize(1));
    }

    private ValidatableResponse classify(String token, String etag, String classification) {
        return sent(token, etag).body(classification).post(path()).then();
    }

    private ValidatableResponse repeated(String etag) {
        return sent(Tokens.staff(), etag)
                .header("Idempotency-Key", "classify-" + resolution)
                .body("{ \"legislature\": \"2024-2029\" }")
                .post(path())
                .then();
    }

    private static RequestSpecification sent(String token, String etag) {
        return as(token).header("If-Match", etag).contentType(ContentType.JSON);
    }

    private String path() {
        return "/resolutions/" + resolution + "/classifications";
    }

    private String etag() {
        return get("/resolutions/" + resolution).extract().header("ETag");
    }
}
