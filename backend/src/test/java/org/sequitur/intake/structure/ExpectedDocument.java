package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.sequitur.document.ResolutionDocument.BodyEntry;

/** The expected results of the samples, which were written before the format had introductions of themes and joint owners. */
final class ExpectedDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExpectedDocument() {}

    static ObjectNode read(String resource) throws IOException {
        ObjectNode document;
        try (var stream = ExpectedDocument.class.getResourceAsStream(resource)) {
            document = (ObjectNode) JSON.readTree(stream);
        }
        var introduction = document.at("/requests/introduction");
        for (var theme : document.at("/requests/themes")) {
            if (introduction.equals(theme.get("heading"))) {
                ((ObjectNode) theme).remove("heading");
            }
            var items = (ArrayNode) theme.get("items");
            var leadIn = items.get(0).path("leadIn").path("fr").asText();
            // A lead-in that begins with a capital is an introduction, printed above the heading.
            if (items.size() == 1 && !leadIn.isEmpty() && Character.isUpperCase(leadIn.charAt(0))) {
                ((ObjectNode) theme).set("introduction", items.get(0).get("leadIn"));
                ((ObjectNode) theme).set("items", items.get(0).get("items"));
            }
        }
        return document;
    }

    /** The proposal of A-590 as if it were adopted: its requests, with the owners and participants of those that they became. */
    static ObjectNode proposal() throws IOException {
        var document = read(DamagedText.ADOPTED);
        var adopted = new HashMap<String, JsonNode>();
        requests(document.at("/requests/themes"))
                .forEach(request -> adopted.put(request.get("number").asText(), request));
        var proposed = document.at("/proposal/requests");
        requests(proposed.get("themes")).forEach(request -> {
            var became = adopted.get(request.get("adoptedAs").asText());
            request.set("owner", became.get("owner"));
            if (became.has("participants")) {
                request.set("participants", became.get("participants"));
            }
        });
        document.set("requests", proposed);
        return document;
    }

    private static List<ObjectNode> requests(JsonNode items) {
        var found = new ArrayList<ObjectNode>();
        for (var item : items) {
            if (item.has("items")) {
                found.addAll(requests(item.get("items")));
            } else {
                found.add((ObjectNode) item);
            }
        }
        return found;
    }

    static List<BodyEntry> bodies(JsonNode document) {
        return document.get("bodies")
                .valueStream()
                .map(body -> JSON.convertValue(body, BodyEntry.class))
                .toList();
    }
}
