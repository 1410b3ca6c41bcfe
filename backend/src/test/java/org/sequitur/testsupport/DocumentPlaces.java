package org.sequitur.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The JSON pointers of the requests of a resolution's document. */
record DocumentPlaces(String document) {

    String ofRequest(String number) {
        try {
            var found = find(new ObjectMapper().readTree(document).at("/requests/themes"), "/requests/themes", number);
            if (found == null) {
                throw new IllegalArgumentException(number);
            }
            return found;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String find(JsonNode items, String place, String number) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var here = place + "/" + i;
            if (item.has("owner") && number.equals(item.path("number").asText())) {
                return here;
            }
            var below = find(item.path("items"), here + "/items", number);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
