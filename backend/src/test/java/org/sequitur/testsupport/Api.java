package org.sequitur.testsupport;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;

/** REST Assured shortcuts for requests to the API. */
public final class Api {

    public static final String BASE = "/api/sequitur/v1";
    public static final String PROBLEM = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {}

    /** A request whose path is relative to the base path. */
    public static RequestSpecification request() {
        return given().basePath(BASE);
    }

    /** A request with an access token. */
    public static RequestSpecification as(String token) {
        return request().header("Authorization", "Bearer " + token);
    }

    /** @param pathAndQuery relative to the base path */
    public static ValidatableResponse get(String pathAndQuery) {
        return request().get(pathAndQuery).then();
    }

    /**
     * Reads one text from a response. REST Assured's own path syntax would compile a program for each.
     *
     * @param pointer a JSON pointer
     */
    public static String text(ValidatableResponse response, String pointer) {
        try {
            return JSON.readTree(response.extract().asByteArray())
                    .requiredAt(pointer)
                    .asText();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** A request for which the contract has no operation, so that its response is not validated. */
    public static RequestSpecification outsideTheContract() {
        return given().noFiltersOfType(ContractFilter.class);
    }

    /** Path expression for one issue of a problem: {@code issues.find { it.name == 'page' }}. */
    public static String issue(String name) {
        return "issues.find { it.name == '" + name + "' }";
    }
}
