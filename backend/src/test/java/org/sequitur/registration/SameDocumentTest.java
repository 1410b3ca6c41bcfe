package org.sequitur.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.registration.RegisterResolution.Outcome.ALREADY_REGISTERED;
import static org.sequitur.registration.RegisterResolution.Outcome.REGISTERED;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/** A number is registered once for a session of a parliament, whatever the resolution's id. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class SameDocumentTest {

    @Inject
    RegisterResolution registration;

    private final ObjectNode first = TestResolutions.fresh();
    private final ObjectNode second =
            TestResolutions.fictitious("a-9202").put("documentNumber", TestResolutions.numberOf(first));

    @BeforeEach
    void of_one_session() {
        second.put("session", first.get("session").asText());
    }

    @Test
    void the_number_of_a_registered_document_is_refused_under_another_id() throws InvalidDocumentException {
        registration.register(first.toString());

        var refused =
                assertThrows(InvalidDocumentException.class, () -> registration.registerOrUpdate(second.toString()));

        assertEquals(1, refused.errors().size());
        var fault = refused.errors().getFirst();
        assertEquals("/documentNumber", fault.place());
        for (var message : Stream.of(fault.message().fr(), fault.message().nl()).toList()) {
            assertTrue(message.endsWith(TestResolutions.idOf(first)), message);
        }
        get("/resolutions/" + TestResolutions.idOf(second)).statusCode(404);
        assertEquals(ALREADY_REGISTERED, registration.register(first.toString()));
    }

    @ParameterizedTest
    @CsvSource({"Le Parlement de la Région de Bruxelles-Capitale, x", "x, Het Brussels hoofdstedelijk Parlement"})
    void a_parliament_is_the_same_if_one_of_its_names_is(String fr, String nl) throws InvalidDocumentException {
        registration.register(first.toString());
        parliament(fr, nl);

        assertThrows(InvalidDocumentException.class, () -> registration.register(second.toString()));
    }

    @Test
    void another_session_or_parliament_may_have_the_number() throws InvalidDocumentException {
        registration.register(first.toString());
        parliament("Parlement francophone bruxellois", "Franstalig Brussels Parlement");
        assertEquals(REGISTERED, registration.register(second.toString()));

        var third = TestResolutions.fictitious("a-9303").put("documentNumber", TestResolutions.numberOf(first));
        assertEquals(REGISTERED, registration.register(third.toString()));
    }

    @Test
    void of_two_concurrent_registrations_of_a_number_one_is_refused() {
        var outcomes = Stream.of(first, second)
                .map(document -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return registration.register(document.toString()).name();
                    } catch (InvalidDocumentException refused) {
                        return refused.errors().getFirst().place();
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(1, Collections.frequency(outcomes, "REGISTERED"), outcomes.toString());
        assertEquals(1, Collections.frequency(outcomes, "/documentNumber"), outcomes.toString());
    }

    private void parliament(String fr, String nl) {
        ((ObjectNode) second.get("cover")).putObject("parliament").put("fr", fr).put("nl", nl);
    }
}
