package org.sequitur.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The differences between a document and the registered one of the same resolution, as JSON pointers.
 *
 * @param added whole parts that may be added later, absent from the registered document
 * @param editorial editorial texts: short titles and notes of the concordance
 * @param others all other places, such as the adopted wording
 */
public record Differences(List<String> added, List<String> editorial, List<String> others) {

    /** Parts that are not the adopted text and from which no database rows are made. */
    private static final List<String> ADDED_LATER = List.of("/proposal", "/concordance");

    private static final Pattern EDITORIAL =
            Pattern.compile("/concordance(/.*)?|/requests/themes/\\d+(/items/\\d+)+/shortTitle/(fr|nl)");

    static Differences between(JsonNode document, JsonNode known) {
        var found = new Differences(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        found.compare("", document, known);
        return found;
    }

    public boolean none() {
        return added.isEmpty() && editorial.isEmpty() && others.isEmpty();
    }

    private void compare(String place, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            var names = new TreeSet<String>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(place + "/" + name, one.path(name), other.path(name)));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (var i = 0; i < one.size(); i++) {
                compare(place + "/" + i, one.get(i), other.get(i));
            }
        } else {
            note(place, one.isMissingNode(), other.isMissingNode());
        }
    }

    private void note(String place, boolean removed, boolean isNew) {
        var whole = ADDED_LATER.contains(place);
        if (whole && isNew) {
            added.add(place);
        } else if (EDITORIAL.matcher(place).matches() && !(whole && removed)) {
            editorial.add(place);
        } else {
            others.add(place);
        }
    }
}
