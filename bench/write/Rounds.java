package write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Results of alternating rounds: the medians of each kind of operation, and its rate relative to a reference kind. */
final class Rounds {

    static final String TITLES = "%-20s %8s %7s %13s %15s %19s%n%82s%n"
            .formatted("medians", "a second", "ratio", "least, most", "p50 / p99 ms", "processor ms, each", "API, database, bench");

    private final Map<String, List<Run>> kinds = new LinkedHashMap<>();

    void add(String kind, Run run) {
        kinds.computeIfAbsent(kind, first -> new ArrayList<>()).add(run);
    }

    /**
     * One line for each kind.
     *
     * @param other reference kind of the ratios, which are computed for each round
     */
    String against(String other) {
        return kinds.keySet().stream().map(kind -> line(kind, kinds.get(other))).collect(Collectors.joining());
    }

    private String line(String kind, List<Run> others) {
        var runs = kinds.get(kind);
        var ratios = IntStream.range(0, runs.size())
                .mapToDouble(round -> runs.get(round).rate() / others.get(round).rate())
                .sorted()
                .toArray();
        return "%-20s %,8.0f %7.2f %6.2f, %5.2f %6.1f / %6.1f %7.2f, %.2f, %.2f%n".formatted(
                kind,
                median(runs, Run::rate),
                ratios[ratios.length / 2],
                ratios[0],
                ratios[ratios.length - 1],
                median(runs, run -> run.quantile(0.5)),
                median(runs, run -> run.quantile(0.99)),
                median(runs, run -> run.processor().api()),
                median(runs, run -> run.processor().database()),
                median(runs, run -> run.processor().bench()));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
    }
}
