package org.sequitur.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where a document says something else than the one of the same resolution that is in the register.
 *
 * @param added whole parts that may come later, and that the other one lacks
 * @param editorial places of our own words: short titles and notes of the concordance
 * @param others places of all else, the official wording first of all
 */
public record Differences(List<String> added, List<String> editorial, List<String> others) {

    /** They say nothing of what was adopted, and the register makes no rows of them. */
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

    private void note(String place, boolean gone, boolean fresh) {
        var whole = ADDED_LATER.contains(place);
        if (whole && fresh) {
            added.add(place);
        } else if (EDITORIAL.matcher(place).matches() && !(whole && gone)) {
            editorial.add(place);
        } else {
            others.add(place);
        }
    }
}
