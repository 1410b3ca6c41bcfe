package org.sequitur.platform.problem;

import static org.sequitur.platform.problem.ProblemMessages.MESSAGES;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sequitur.platform.language.LocalizedText;

/** An error with its reason in both languages. It is thrown where it is detected, and sent as a problem document (RFC 9457). */
public class Problem extends RuntimeException {

    /** Maximum number of issues in one response. */
    public static final int MAX_ISSUES = 100;

    private final ProblemType type;
    private final LocalizedText detail;
    private final List<Issue> issues;
    private final Map<String, String> headers;

    private Problem(ProblemType type, LocalizedText detail, List<Issue> issues) {
        this(type, detail, issues, type.headers());
    }

    private Problem(ProblemType type, LocalizedText detail, List<Issue> issues, Map<String, String> headers) {
        super(type.urn() + ": " + detail.fr());
        this.type = type;
        this.detail = issues.size() > MAX_ISSUES ? MESSAGES.onlyFirst(detail, MAX_ISSUES) : detail;
        this.issues = issues.stream().limit(MAX_ISSUES).toList();
        this.headers = headers;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, type.meaning().definition(), List.of());
    }

    /** 404 for the id in the path. */
    public static Problem notFound(String id) {
        var detail = MESSAGES.notFound(id);
        return new Problem(ProblemType.RESOURCE_NOT_FOUND, detail, List.of());
    }

    /** A problem with a specific reason. */
    public static Problem of(ProblemType type, LocalizedText detail) {
        return new Problem(type, detail, List.of());
    }

    /** A problem with one or several issues. */
    public static Problem of(ProblemType type, List<Issue> issues) {
        var detail =
                issues.size() == 1 ? issues.getFirst().detail() : type.meaning().definition();
        return new Problem(type, detail, issues);
    }

    /** 429; the client may retry after {@code seconds}. */
    public static Problem tooManyRequests(long seconds) {
        var type = ProblemType.TOO_MANY_REQUESTS;
        return new Problem(
                type, type.meaning().definition(), List.of(), Map.of("Retry-After", String.valueOf(seconds)));
    }

    /** 400 with all issues of the input. */
    public static Problem badRequest(List<Issue> issues) {
        return new Problem(
                ProblemType.BAD_REQUEST, ProblemType.BAD_REQUEST.meaning().definition(), issues);
    }

    /** @throws Problem 400 if a filter has unknown ids */
    public static void requireKnown(String filter, Collection<String> unknown) {
        if (!unknown.isEmpty()) {
            throw badRequest(Issue.unknownReferences(filter, unknown).toList());
        }
    }

    public ProblemType type() {
        return type;
    }

    public LocalizedText detail() {
        return detail;
    }

    public List<Issue> issues() {
        return issues;
    }

    /** Additional response headers by name. */
    public Map<String, String> headers() {
        return headers;
    }
}
