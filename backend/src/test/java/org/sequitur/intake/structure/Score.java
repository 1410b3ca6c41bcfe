package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Compares the requests of a recognized text with the expected result: text in each language, theme, lead-ins, owner, participants.
 *
 * @param silent the numbers of wrong requests without a doubt
 * @param wrong description of the errors of each wrong request, by its number
 */
record Score(int right, int total, List<String> silent, int doubtsOnRight, Map<String, String> wrong) {

    /** The place of a request in a document, and all that counts. */
    private record Flat(
            String number, String fr, String nl, String theme, String leadIns, String owner, String participants) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Flat flat && all().equals(flat.all());
        }

        @Override
        public int hashCode() {
            return all().hashCode();
        }

        private List<String> all() {
            return List.of(fr, nl, theme, leadIns, owner, participants);
        }
    }

    static Score of(RecognizedText recognized, JsonNode truth) {
        var requests = flat(DocumentAssembler.assemble(recognized, (ObjectNode) truth));
        var right = flat(truth);
        var doubts = recognized.rows().stream()
                .filter(row -> row.kind() == RowKind.REQUEST)
                .map(row -> !row.doubts().isEmpty())
                .toList();
        var count = 0;
        var doubtful = 0;
        var silent = new ArrayList<String>();
        var wrong = new TreeMap<String, String>();
        for (var expected : right) {
            // By the text of one language: a missing counterpart changes the numbers of those that follow.
            var candidates = IntStream.range(0, requests.size())
                    .filter(i -> requests.get(i).fr().equals(expected.fr())
                            || requests.get(i).nl().equals(expected.nl()))
                    .boxed()
                    .toList();
            var exact = candidates.stream()
                    .filter(i -> requests.get(i).equals(expected))
                    .findFirst();
            if (exact.isPresent()) {
                count++;
                doubtful += doubts.get(exact.get()) ? 1 : 0;
            } else {
                wrong.put(
                        expected.number(),
                        candidates.stream().map(requests::get).toList() + " instead of " + expected);
                // Each wrong row must have a doubt of its own: one on the row beside it does not lead there.
                if (candidates.isEmpty() || !candidates.stream().allMatch(doubts::get)) {
                    silent.add(expected.number());
                }
            }
        }
        return new Score(count, right.size(), silent, doubtful, wrong);
    }

    private static List<Flat> flat(JsonNode document) {
        var found = new ArrayList<Flat>();
        var introduction = document.at("/requests/introduction").toString();
        for (var theme : document.at("/requests/themes")) {
            introduction = theme.has("introduction") ? theme.get("introduction").toString() : introduction;
            var heading = theme.path("heading").toString();
            flat(theme.get("items"), normalized(introduction + heading), "", found);
        }
        return found;
    }

    private static void flat(JsonNode items, String theme, String leadIns, List<Flat> found) {
        for (var item : items) {
            if (item.has("leadIn")) {
                flat(
                        item.get("items"),
                        theme,
                        leadIns + normalized(item.get("leadIn").toString()),
                        found);
            } else {
                found.add(new Flat(
                        item.path("number").asText(),
                        normalized(item.get("text").path("fr").toString()),
                        normalized(item.get("text").path("nl").toString()),
                        theme,
                        leadIns,
                        item.path("owner").asText(),
                        participants(item.path("participants"))));
            }
        }
    }

    private static String participants(JsonNode participants) {
        var names = new ArrayList<String>();
        participants.forEach(entry -> names.add(role(entry) + entry.get("name")));
        return String.join(" ", names);
    }

    /** The expected results call a joint owner a partner, the only role that there was. */
    private static String role(JsonNode participant) {
        var role = participant.get("role").asText();
        return "jointOwner".equals(role) ? "partner" : role;
    }

    /** The letters of a text, whatever the width of its spaces. */
    static String normalized(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
