package write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Result of concurrent clients that worked until no task was left.
 *
 * @param seconds from the first request to the last response
 * @param millis response times, sorted
 * @param processor CPU milliseconds for each request
 */
record Run(int done, double seconds, double[] millis, Processor processor) {

    /** The repeated task of one client, on its own connection. */
    interface Client extends AutoCloseable {

        /** @return whether there was a task left */
        boolean act() throws Exception;
    }

    /** @param connecting creates one client; all are connected before the first of them starts */
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

    /** @param part quantile; 0.5 for the median */
    double quantile(double part) {
        return millis[(int) Math.min(millis.length - 1L, Math.round(millis.length * part))];
    }
}
