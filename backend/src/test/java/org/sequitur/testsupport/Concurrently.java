package org.sequitur.testsupport;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sends requests concurrently. */
public final class Concurrently {

    private Concurrently() {}

    /** The status codes of the responses, sorted. */
    public static List<Integer> statuses(int requests, IntFunction<ValidatableResponse> request) {
        // Own threads that start together: the common pool has only one thread on two processors.
        var all = new CountDownLatch(requests);
        try (var threads = Executors.newFixedThreadPool(requests)) {
            return IntStream.range(0, requests)
                    .mapToObj(i -> threads.submit((Callable<Integer>) () -> {
                        all.countDown();
                        all.await();
                        return request.apply(i).extract().statusCode();
                    }))
                    .toList()
                    .stream()
                    .map(Concurrently::statusOf)
                    .sorted()
                    .toList();
        }
    }

    private static Integer statusOf(Future<Integer> status) {
        try {
            return status.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
