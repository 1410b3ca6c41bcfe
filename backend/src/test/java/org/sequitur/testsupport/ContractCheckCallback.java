package org.sequitur.testsupport;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;

/** Validates every response in every test against {@code openapi.yaml}, and prints the last one of a failed test. */
public class ContractCheckCallback implements QuarkusTestBeforeClassCallback, QuarkusTestAfterEachCallback {

    private static final ContractFilter CONTRACT = new ContractFilter();

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(CONTRACT);
        // The validator reads the raw response: no compression unless a test requests it.
        RestAssured.config =
                RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        // Sends URLs as the test wrote them, including invalid ones.
        RestAssured.urlEncodingEnabled = false;
    }

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        if (test.getTestStatus().isTestFailed()) {
            System.err.println(test.getTestMethod().getName() + " failed after\n" + CONTRACT.lastResponse());
        }
    }
}
