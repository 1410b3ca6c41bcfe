import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * What some clients did at once, until there was nothing left to do.
 *
 * @param seconds from the first request to the last answer
 * @param millis from each request to its answer, sorted
 * @param processor milliseconds for each
 */
record Run(int done, double seconds, double[] millis, Processor processor) {

    /** What one client does over and over again, on a connection of its own. */
    interface Client extends AutoCloseable {

        /** @return whether there was still something to do */
        boolean act() throws Exception;
    }

    /** @param connecting makes one client; all are connected before the first of them acts */
    static Run of(int clients, Callable<Client> connecting) throws Exception {
        var connected = new ArrayDeque<Client>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var i = 0; i < clients; i++) {
                connected.add(connecting.call());
            }
            var processor = Processor.now();
            var from = System.nanoTime();
            var times = new ArrayList<Double>();
            for (var one : threads.invokeAll(connected.stream().map(Run::toTheEnd).toList())) {
                times.addAll(one.get());
            }
            var seconds = (System.nanoTime() - from) / 1e9;
            return new Run(
                    times.size(),
                    seconds,
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray(),
                    Processor.now().since(processor, times.size()));
        } finally {
            for (var client : connected) {
                client.close();
            }
        }
    }

    private static Callable<List<Double>> toTheEnd(Client client) {
        return () -> {
            var times = new ArrayList<Double>();
            for (var from = System.nanoTime(); client.act(); from = System.nanoTime()) {
                times.add((System.nanoTime() - from) / 1e6);
            }
            return times;
        };
    }

    double rate() {
        return done / seconds;
    }

    /** @param part of all that took no longer; 0.5 for the median */
    double quantile(double part) {
        return millis[(int) Math.min(millis.length - 1L, Math.round(millis.length * part))];
    }
}
