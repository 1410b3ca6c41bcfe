package org.sequitur.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.registration.RegisterResolution.Outcome.ALREADY_REGISTERED;
import static org.sequitur.registration.RegisterResolution.Outcome.REGISTERED;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class RegisterResolutionTest {

    @Inject
    RegisterResolution registration;

    private final ObjectNode document = TestResolutions.complete();

    @Test
    void a_registered_resolution_is_visible_at_once() throws InvalidDocumentException {
        get("/resolutions/" + id()).statusCode(404);

        assertEquals(REGISTERED, registration.register(document.toString()));

        get("/resolutions/" + id()).statusCode(200);
        get("/commitments?resolution=" + id()).body("total", equalTo(30));
    }

    @Test
    void importing_the_same_document_again_in_another_layout_changes_nothing() throws InvalidDocumentException {
        registration.register(document.toString());
        var before = get("/resolutions").extract().header("ETag");

        assertEquals(ALREADY_REGISTERED, registration.register(document.toPrettyString()));

        assertEquals(before, get("/resolutions").extract().header("ETag"));
    }

    @Test
    void an_imported_document_is_returned_unchanged_and_can_be_imported_elsewhere() throws InvalidDocumentException {
        registration.register(document.toPrettyString());

        var given = get("/resolutions/" + id() + "/document").extract().asByteArray();

        assertEquals(document.toPrettyString(), new String(given, UTF_8));
        assertEquals(ALREADY_REGISTERED, registration.register(new String(given, UTF_8)));
        var other = TestResolutions.fresh();
        var elsewhere = TestResolutions.idOf(other);
        var moved = new String(given, UTF_8)
                .replace('"' + id() + '"', '"' + elsewhere + '"')
                .replace(TestResolutions.numberOf(document), TestResolutions.numberOf(other));
        assertEquals(REGISTERED, registration.register(moved));
        assertEquals(
                moved,
                new String(
                        get("/resolutions/" + elsewhere + "/document").extract().asByteArray(), UTF_8));
        get("/resolutions/nowhere/document").statusCode(404);
    }

    @Test
    void concurrent_registrations_of_one_document_register_it_once() {
        var outcomes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return registration.register(document.toString());
                    } catch (InvalidDocumentException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(1, Collections.frequency(outcomes, REGISTERED), outcomes.toString());
        get("/commitments?resolution=" + id()).body("total", equalTo(30));
    }

    @Test
    void an_owner_may_be_an_already_registered_body() throws InvalidDocumentException {
        ((ArrayNode) document.get("bodies")).removeAll().addObject().setAll(body("new.brussels"));
        ((ObjectNode) document.at("/requests/themes/5/items/0")).put("owner", "new.brussels");

        assertEquals(REGISTERED, registration.register(document.toString()));

        get("/bodies/new.brussels").statusCode(200);
        get("/commitments?owner=new.brussels").body("total", equalTo(1));
    }

    private static ObjectNode body(String id) {
        var body = TestResolutions.fresh().withObject("body").put("bodyId", id);
        body.putObject("name").put("fr", "Nouveau").put("nl", "Nieuw");
        body.putObject("abbreviation").put("fr", "N").put("nl", "N");
        return body;
    }

    private String id() {
        return TestResolutions.idOf(document);
    }
}
