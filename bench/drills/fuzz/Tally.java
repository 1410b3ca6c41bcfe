package drills.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Results of the requests, stored in a file so that an interrupted drill can continue. */
final class Tally {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_SHOWN = 200;
    private static final int SLOWEST = 10;

    /** The fields are the content of the file. */
    private final ObjectNode state;

    private Tally(ObjectNode state) {
        this.state = state;
    }

    static Tally read(Settings settings) throws IOException {
        var file = Path.of(settings.state());
        if (!settings.fresh() && Files.exists(file)) {
            return new Tally((ObjectNode) JSON.readTree(file.toFile()));
        }
        var state = JSON.createObjectNode().put("seed", settings.seed()).put("done", 0);
        state.putObject("answers");
        state.putArray("failures");
        state.putArray("slowest");
        return new Tally(state);
    }

    long seed() {
        return state.get("seed").asLong();
    }

    synchronized long done() {
        return state.get("done").asLong();
    }

    synchronized void add(String operation, String kind, long millis, String request) {
        state.put("done", done() + 1);
        var answers = ((ObjectNode) state.get("answers")).withObject("/" + operation);
        answers.put(kind, answers.path(kind).asLong() + 1);
        var slowest = state.withArray("/slowest");
        if (millis > 500) {
            slowest.addObject().put("millis", millis).put("request", request.substring(0, Math.min(300, request.length())));
            while (slowest.size() > SLOWEST) {
                var least = 0;
                for (var i = 1; i < slowest.size(); i++) {
                    least = slowest.get(i).get("millis").asLong() < slowest.get(least).get("millis").asLong() ? i : least;
                }
                slowest.remove(least);
            }
        }
    }

    /** A violation. */
    synchronized void fail(String what, String request, String answer) {
        var failures = state.withArray("/failures");
        state.put("failed", failed() + 1);
        if (failures.size() < MAX_SHOWN) {
            failures.addObject().put("what", what).put("request", request).put("answer", answer);
        }
    }

    synchronized long failed() {
        return state.path("failed").asLong();
    }

    synchronized void write(Settings settings) throws IOException {
        var file = Path.of(settings.state());
        var next = Path.of(settings.state() + ".next");
        JSON.writerWithDefaultPrettyPrinter().writeValue(next.toFile(), state);
        Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    synchronized String table() {
        var kinds = java.util.List.of("2xx", "3xx", "4xx", "503", "5xx", "closed", "cut");
        var lines = new StringBuilder("%-36s %8s".formatted("operation", "requests"));
        kinds.forEach(kind -> lines.append(" %8s".formatted(kind)));
        var sums = new TreeMap<String, Long>();
        lines.append('\n');
        new TreeMap<>(state.get("answers").properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .forEach((operation, counted) -> {
                    var all = 0L;
                    for (var kind : kinds) {
                        all += counted.path(kind).asLong();
                        sums.merge(kind, counted.path(kind).asLong(), Long::sum);
                    }
                    lines.append("%-36s %,8d".formatted(operation, all));
                    kinds.forEach(kind -> lines.append(" %,8d".formatted(counted.path(kind).asLong())));
                    lines.append('\n');
                });
        lines.append("%-36s %,8d".formatted("all", done()));
        kinds.forEach(kind -> lines.append(" %,8d".formatted(sums.getOrDefault(kind, 0L))));
        lines.append("\n\nslowest:\n");
        java.util.stream.StreamSupport.stream(state.get("slowest").spliterator(), false)
                .sorted(Comparator.comparingLong(one -> -one.get("millis").asLong()))
                .forEach(one -> lines.append("%,6d ms  %s%n".formatted(one.get("millis").asLong(), one.get("request").asText())));
        lines.append("\n%d that must not be%n".formatted(failed()));
        state.get("failures").forEach(one -> lines.append("%s%n  %s%n  %s%n"
                .formatted(one.get("what").asText(), one.get("request").asText(), one.get("answer").asText())));
        return lines.toString();
    }
}
