package drills.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Objects known from responses: ids by property name, and entity tags by path. */
final class KnownObjects {

    private static final int MAX_IDS = 400;

    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    /** Collects all ids in a response. Of accounts only those created by the drill, as it must not change others. */
    synchronized void learn(JsonNode answer, boolean madeAccount) {
        if (answer.isObject()) {
            answer.properties().forEach(field -> {
                var name = field.getKey();
                if (name.endsWith("Id") && field.getValue().isTextual() && (madeAccount || !name.equals("userId"))) {
                    add(name, field.getValue().asText());
                }
            });
        }
        answer.forEach(part -> learn(part, madeAccount));
    }

    synchronized void add(String name, String id) {
        var known = ids.computeIfAbsent(name, first -> new ArrayList<>());
        if (!known.contains(id)) {
            if (known.size() >= MAX_IDS) {
                known.removeFirst();
            }
            known.add(id);
        }
    }

    synchronized String id(String name, Random random) {
        var known = ids.getOrDefault(name, List.of());
        // Recently learned ids are more likely to be useful.
        return known.isEmpty()
                ? null
                : known.get(random.nextInt(3) == 0
                        ? random.nextInt(known.size())
                        : known.size() - 1 - random.nextInt(Math.min(10, known.size())));
    }

    synchronized void tag(String path, String tag) {
        if (tags.size() > 2_000) {
            tags.clear();
        }
        tags.put(path, tag);
    }

    synchronized String tag(String path) {
        return tags.get(path);
    }
}
