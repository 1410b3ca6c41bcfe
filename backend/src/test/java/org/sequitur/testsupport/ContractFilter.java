package org.sequitur.testsupport;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter.OpenApiValidationException;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.function.Supplier;

/**
 * Validates responses against the contract, but not requests, as the library's own filter would: tests send invalid
 * requests on purpose, and validating one of 20 MB takes half a minute.
 */
public final class ContractFilter implements Filter {

    /** Requests to unknown paths are allowed. */
    private final OpenApiInteractionValidator contract = OpenApiInteractionValidator.createForSpecificationUrl(
                    "../openapi.yaml")
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request", ValidationReport.Level.IGNORE)
                    .build())
            .build();

    /** The newest response and its request, or null. */
    private volatile Supplier<String> last;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        last = () -> request.getMethod() + " " + request.getURI() + "\n" + response.headers() + "\n"
                + response.statusCode() + " " + response.asString();
        var report = contract.validateResponse(
                request.getDerivedPath(), Method.valueOf(request.getMethod()), RestAssuredResponse.of(response));
        if (report.hasErrors()) {
            throw new OpenApiValidationException(report);
        }
        return response;
    }

    /** Description for a failed test; built only when needed. */
    String lastAnswer() {
        return last == null ? "" : last.get();
    }
}
