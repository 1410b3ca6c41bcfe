package org.sequitur.testsupport;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The words in which the tests speak to the API. */
public final class Api {

    public static final String BASE = "/api/sequitur/v1";
    public static final String PROBLEM = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {}

    /** Paths of requests are below the base. */
    public static RequestSpecification request() {
        return given().basePath(BASE);
    }

    /** The same with an access token. */
    public static RequestSpecification as(String token) {
        return request().header("Authorization", "Bearer " + token);
    }

    /** Paths are below the base, with their query. */
    public static ValidatableResponse get(String pathAndQuery) {
        return request().get(pathAndQuery).then();
    }

    /**
     * One text of an answer; REST Assured's own way would compile a program for each.
     *
     * @param pointer a JSON pointer
     */
    public static String text(ValidatableResponse answer, String pointer) {
        try {
            return JSON.readTree(answer.extract().asByteArray())
                    .requiredAt(pointer)
                    .asText();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** A request that the contract has no operation for, so that its answer cannot be held to one. */
    public static RequestSpecification outsideTheContract() {
        return given().noFiltersOfType(ContractFilter.class);
    }

    /** One issue of a problem is enough to find it by: {@code issues.find { it.name == 'page' }}. */
    public static String issue(String name) {
        return "issues.find { it.name == '" + name + "' }";
    }
}
