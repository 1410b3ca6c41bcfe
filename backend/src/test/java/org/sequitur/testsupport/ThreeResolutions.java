package org.sequitur.testsupport;

import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.registration.RegisterResolution;

/**
 * Three resolutions of one committee, of which two have commitments of one body. No other test has this committee and
 * body.
 *
 * @param ids oldest first
 * @param numbers of their documents, in that order
 */
public record ThreeResolutions(List<String> ids, List<String> numbers, LocalizedText committee, String body) {

    private static ThreeResolutions shared;

    /** Shared by all tests of a run on one database. */
    public static synchronized ThreeResolutions shared() {
        if (shared == null) {
            shared = register();
        }
        return shared;
    }

    private static ThreeResolutions register() {
        var documents = Stream.of(
                        TestResolutions.fresh(),
                        TestResolutions.fictitious("a-9202"),
                        TestResolutions.fictitious("a-9303"))
                .toList();
        var ids = documents.stream().map(TestResolutions::idOf).toList();
        var body = "body-" + ids.getFirst();
        // With characters that style sheets and XHTML reserve.
        var committee =
                new LocalizedText("Commission \"%s\" <&\\".formatted(ids.getFirst()), "Commissie " + ids.getFirst());
        documents.forEach(document -> register(document, body));
        ids.forEach(
                id -> classify(Tokens.staff(), id, classification(committee)).statusCode(201));
        deadline(Tokens.staff(), ids.getFirst() + "-2.4", "2032-03-31").statusCode(201);
        var numbers = documents.stream().map(TestResolutions::numberOf).toList();
        return new ThreeResolutions(ids, numbers, committee, body);
    }

    private static String classification(LocalizedText committee) {
        var json = new ObjectMapper().createObjectNode();
        json.putObject("committee").put("fr", committee.fr()).put("nl", committee.nl());
        json.putArray("policyAreas");
        return json.toString();
    }

    private static void register(ObjectNode document, String body) {
        try {
            CDI.current().select(RegisterResolution.class).get().register(TestResolutions.withBody(document, body));
        } catch (InvalidDocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
