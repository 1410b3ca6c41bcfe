package org.sequitur.testsupport;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;

/** Checks every response in every test against {@code openapi.yaml}, and shows the last one of a test that failed. */
public class ContractCheckCallback implements QuarkusTestBeforeClassCallback, QuarkusTestAfterEachCallback {

    private static final ContractFilter CONTRACT = new ContractFilter();

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(CONTRACT);
        // The validator reads what came over the wire: no compression unless a test asks for it.
        RestAssured.config =
                RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        // The address goes out as the test wrote it, garbage included.
        RestAssured.urlEncodingEnabled = false;
    }

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        if (test.getTestStatus().isTestFailed()) {
            System.err.println(test.getTestMethod().getName() + " failed after\n" + CONTRACT.lastAnswer());
        }
    }
}
