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
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.AbstractHttpClient;

/**
 * Validates responses against the contract, but not requests, as the library's own filter would: tests send invalid
 * requests on purpose, and validating one of 20 MB takes half a minute.
 */
public final class ContractFilter implements Filter {

    private static final Set<String> UNDOCUMENTED =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    /** Answered for every path; the contract does not list them. */
    private static final Set<String> UNLISTED = Set.of("HEAD", "OPTIONS");

    private final OpenApiInteractionValidator contract;

    /** The newest response and its request, or null. */
    private volatile Supplier<String> last;

    public ContractFilter() {
        this(Path.of("../openapi.yaml"));
    }

    ContractFilter(Path openapi) {
        var levels = LevelResolver.create().withLevel("validation.request", ValidationReport.Level.IGNORE);
        // Reported, and an error only with a success: tests ask for paths that do not exist, to see the 404.
        UNDOCUMENTED.forEach(key -> levels.withLevel(key, ValidationReport.Level.INFO));
        contract = OpenApiInteractionValidator.createForSpecificationUrl(openapi.toString())
                .withLevelResolver(levels.build())
                .build();
    }

    /** @throws OpenApiValidationException for a response that the contract does not document */
    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        closeConnectionAfterResponse(request);
        var response = context.next(request, expected);
        last = () -> request.getMethod() + " " + request.getURI() + "\n" + response.headers() + "\n"
                + response.statusCode() + " " + response.asString();
        // REST Assured computes it with each call.
        var path = request.getDerivedPath();
        var report =
                contract.validateResponse(path, Method.valueOf(request.getMethod()), RestAssuredResponse.of(response));
        if (report.hasErrors() || isUndocumentedSuccess(path, request.getMethod(), response, report)) {
            throw new OpenApiValidationException(report);
        }
        return response;
    }

    /**
     * REST Assured uses a new client for each request and does not close its connection: the connections of a long test
     * would reach the server's limit per address.
     */
    private static void closeConnectionAfterResponse(FilterableRequestSpecification request) {
        ((AbstractHttpClient) request.getHttpClient()).setReuseStrategy(NoConnectionReuseStrategy.INSTANCE);
    }

    /** Otherwise a changed server address or a forgotten operation would switch the checks off unnoticed. */
    private static boolean isUndocumentedSuccess(
            String path, String method, Response response, ValidationReport report) {
        return path.startsWith(Api.BASE)
                && !UNLISTED.contains(method)
                && response.statusCode() < 300
                && report.getMessages().stream().anyMatch(message -> UNDOCUMENTED.contains(message.getKey()));
    }

    /** Description for a failed test; built only when needed. */
    String lastResponse() {
        return last == null ? "" : last.get();
    }
}
