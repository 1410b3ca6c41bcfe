package org.sequitur.platform.problem;

import java.util.Map;
import org.sequitur.platform.code.Meaning;

/**
 * A problem type (RFC 9457): a stable name, Belgif's where it defines one, with its meaning. The types that any operation
 * can respond with are here; a feature declares its own in its package.
 *
 * @param status the HTTP status
 * @param title in English, for developers
 * @param meaning its label and definition, from the message files
 * @param headers additional response headers, by name
 */
public record ProblemType(String urn, int status, String title, Meaning meaning, Map<String, String> headers) {

    public static final ProblemType BAD_REQUEST =
            new ProblemType("urn:problem-type:belgif:badRequest", 400, "Bad Request");

    public static final ProblemType MALFORMED_ADDRESS =
            new ProblemType("urn:problem-type:sequitur:malformedAddress", 400, "Malformed Address");

    public static final ProblemType MALFORMED_REQUEST =
            new ProblemType("urn:problem-type:sequitur:malformedRequest", 400, "Malformed Request");

    public static final ProblemType NO_ACCESS_TOKEN = new ProblemType(
                    "urn:problem-type:belgif:noAccessToken", 401, "No Access Token")
            .withHeaders(Map.of("WWW-Authenticate", "Bearer realm=\"sequitur\""));

    public static final ProblemType INVALID_ACCESS_TOKEN = new ProblemType(
                    "urn:problem-type:belgif:invalidAccessToken", 401, "Invalid Access Token")
            .withHeaders(Map.of("WWW-Authenticate", "Bearer realm=\"sequitur\", error=\"invalid_token\""));

    public static final ProblemType EXPIRED_ACCESS_TOKEN = new ProblemType(
                    "urn:problem-type:belgif:expiredAccessToken", 401, "Expired Access Token")
            .withHeaders(Map.of(
                    "WWW-Authenticate",
                    "Bearer realm=\"sequitur\", error=\"invalid_token\", error_description=\"expired\""));

    public static final ProblemType MISSING_PERMISSION =
            new ProblemType("urn:problem-type:belgif:missingPermission", 403, "Missing Permission");

    public static final ProblemType ORIGIN_NOT_ALLOWED =
            new ProblemType("urn:problem-type:sequitur:originNotAllowed", 403, "Origin Not Allowed");

    public static final ProblemType RESOURCE_NOT_FOUND =
            new ProblemType("urn:problem-type:belgif:resourceNotFound", 404, "Resource Not Found");

    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("urn:problem-type:belgif:methodNotAllowed", 405, "Method Not Allowed");

    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("urn:problem-type:belgif:notAcceptable", 406, "Not Acceptable");

    public static final ProblemType REQUEST_TIMEOUT = new ProblemType(
                    "urn:problem-type:sequitur:requestTimeout", 408, "Request Timeout")
            .withHeaders(Map.of("Connection", "close"));

    public static final ProblemType FORBIDDEN_TRANSITION =
            new ProblemType("urn:problem-type:sequitur:forbiddenTransition", 409, "Forbidden Transition");

    public static final ProblemType PAYLOAD_TOO_LARGE =
            new ProblemType("urn:problem-type:belgif:payloadTooLarge", 413, "Payload Too Large");

    public static final ProblemType URI_TOO_LONG =
            new ProblemType("urn:problem-type:sequitur:uriTooLong", 414, "URI Too Long");

    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("urn:problem-type:belgif:unsupportedMediaType", 415, "Unsupported Media Type");

    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType(
                    "urn:problem-type:belgif:tooManyRequests", 429, "Too Many Requests")
            .withHeaders(Map.of("Retry-After", "5"));

    public static final ProblemType HEADERS_TOO_LARGE =
            new ProblemType("urn:problem-type:sequitur:headersTooLarge", 431, "Headers Too Large");

    public static final ProblemType INTERNAL_SERVER_ERROR =
            new ProblemType("urn:problem-type:belgif:internalServerError", 500, "Internal Server Error");

    public static final ProblemType SERVICE_UNAVAILABLE = new ProblemType(
                    "urn:problem-type:belgif:serviceUnavailable", 503, "Service Unavailable")
            .withHeaders(Map.of("Retry-After", "5"));

    public static final ProblemType STORAGE_FULL =
            new ProblemType("urn:problem-type:sequitur:storageFull", 507, "Storage Full");

    public ProblemType(String urn, int status, String title) {
        this(urn, status, title, Meaning.of(key(urn)), Map.of());
    }

    private ProblemType withHeaders(Map<String, String> added) {
        return new ProblemType(urn, status, title, meaning, added);
    }

    /** The key of its messages, without {@code .label} and {@code .definition}: {@code problemType.badRequest}. */
    public static String key(String urn) {
        return "problemType." + urn.substring(urn.lastIndexOf(':') + 1);
    }

    /** The type for an error of which the framework reports only the status. */
    public static ProblemType of(int status) {
        return switch (status) {
            case 401 -> NO_ACCESS_TOKEN;
            case 403 -> MISSING_PERMISSION;
            case 404 -> RESOURCE_NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_SERVER_ERROR;
        };
    }
}
