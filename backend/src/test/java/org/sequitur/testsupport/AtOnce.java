package org.sequitur.testsupport;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What several ask for at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** The status that each gets, in order of the statuses. */
    public static List<Integer> statuses(int requests, IntFunction<ValidatableResponse> request) {
        return IntStream.range(0, requests)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> request.apply(i).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
    }
}
