package org.sequitur.resolution;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.sequitur.testsupport.Api.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.AdoptedSource;
import org.sequitur.testsupport.PrintedDocument;
import org.sequitur.testsupport.RealMariaDb;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class ResolutionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_first_resolution_is_registered() {
        get("/resolutions/a-590")
                .statusCode(200)
                .body("documentNumber", equalTo("A-590"))
                .body("adoptedOn", equalTo("2023-06-30"))
                .body("totalCommitments", equalTo(30))
                .body("themes", hasSize(6))
                .body("themes[4].shortHeading.nl", equalTo("Bestrijding van mensenhandel"))
                .body("sourceDocuments", hasSize(2));
        get("/resolutions").statusCode(200).body("items.resolutionId", hasItem("a-590"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void the_text_is_the_complete_adopted_document_in_order(String language) throws IOException {
        var text = inTheFormatOfExchange(
                JSON.readTree(get("/resolutions/a-590/text").extract().asString()));
        var source = new AdoptedSource();

        assertIterableEquals(source.blocks(language), PrintedDocument.blocks(text, language));
        assertIterableEquals(source.footnotes(language), PrintedDocument.footnotes(text, language));
    }

    @Test
    void each_request_in_the_text_links_to_its_commitment() {
        get("/resolutions/a-590/text")
                .body("requests.themes[1].items[0].items[3].commitmentId", equalTo("a-590-2.4"))
                .body("requests.themes[0].items[0].commitmentId", equalTo("a-590-1.1"));
    }

    @Test
    void an_unknown_resolution_is_not_found() {
        get("/resolutions/a-1").statusCode(404);
        get("/resolutions/a-1/text").statusCode(404);
    }

    /** The API returns plain text and formatted runs; the document has only runs where there is formatting. */
    private static JsonNode inTheFormatOfExchange(JsonNode node) {
        node.valueStream().forEach(ResolutionTest::inTheFormatOfExchange);
        if (node instanceof ObjectNode object && object.has("runs")) {
            var name = object.has("leadIn") ? "leadIn" : "text";
            var rich = JSON.createObjectNode();
            object.get("runs").properties().forEach(language -> {
                var runs = rich.putArray(language.getKey());
                language.getValue().forEach(run -> runs.add(written(run)));
            });
            object.set(name, rich);
        }
        return node;
    }

    private static JsonNode written(JsonNode run) {
        var text = run.get("text").asText();
        return switch (run.get("kind").asText()) {
            case "plain" -> JSON.getNodeFactory().textNode(text);
            case "footnoteMark" -> JSON.createObjectNode().put("footnote", Integer.valueOf(text));
            case "link" ->
                JSON.createObjectNode().put("link", run.get("href").asText()).put("text", text);
            default -> JSON.createObjectNode().put(run.get("kind").asText(), text);
        };
    }
}
