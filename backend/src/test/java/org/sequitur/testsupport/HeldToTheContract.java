package org.sequitur.testsupport;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.filter.Filter;

/** Checks every response in every test against {@code openapi.yaml}. */
public class HeldToTheContract implements QuarkusTestBeforeClassCallback {

    /** Requests are bad on purpose, and may be for a path that is nobody's. */
    public static final Filter CONTRACT =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createForSpecificationUrl("../openapi.yaml")
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build());

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(CONTRACT);
        // The validator reads what came over the wire: no compression unless a test asks for it.
        RestAssured.config =
                RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        // The address goes out as the test wrote it, garbage included.
        RestAssured.urlEncodingEnabled = false;
    }
}
