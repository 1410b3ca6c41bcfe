package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.sequitur.document.ResolutionDocument.BodyEntry;

/** The expected results of the samples, which were written before the format had introductions of themes and joint owners. */
final class Truth {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Truth() {}

    static ObjectNode read(String resource) throws IOException {
        ObjectNode document;
        try (var stream = Truth.class.getResourceAsStream(resource)) {
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

    static List<BodyEntry> bodies(JsonNode document) {
        return document.get("bodies")
                .valueStream()
                .map(body -> JSON.convertValue(body, BodyEntry.class))
                .toList();
    }
}
