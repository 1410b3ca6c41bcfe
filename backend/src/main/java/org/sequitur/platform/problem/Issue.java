package org.sequitur.platform.problem;

import static org.sequitur.platform.problem.ProblemMessages.MESSAGES;

import java.util.Collection;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;

/**
 * One input issue: what is wrong, where, and what was expected.
 *
 * @param rule the code of the rule that must be confirmed; otherwise null
 */
public record Issue(Type type, LocalizedText detail, In in, String name, String value, String rule) {

    public Issue(Type type, LocalizedText detail, In in, String name, String value) {
        this(type, detail, in, name, value, null);
    }

    /** The part of the request that contains the issue. */
    public enum In {
        BODY,
        HEADER,
        PATH,
        QUERY
    }

    /** Belgif's types of input issues, and one of our own. */
    public enum Type {
        SCHEMA_VIOLATION("belgif", "schemaViolation", "Input value is invalid with respect to the schema"),
        UNKNOWN_INPUT("belgif", "unknownInput", "Unknown input"),
        INVALID_INPUT("belgif", "invalidInput", "Invalid input"),
        REQUIRED_INPUT("belgif", "requiredInput", "Input is required in this context"),
        REFERENCED_RESOURCE_NOT_FOUND("belgif", "referencedResourceNotFound", "Referenced resource not found"),
        CONFIRMATION_NEEDED("sequitur", "confirmationNeeded", "Input is implausible and must be confirmed");

        private final String authority;
        private final String name;
        private final String title;

        Type(String authority, String name, String title) {
            this.authority = authority;
            this.name = name;
            this.title = title;
        }

        String urn() {
            return "urn:problem-type:%s:input-validation:%s".formatted(authority, name);
        }

        String title() {
            return title;
        }
    }

    public static Issue inQuery(Type type, String name, String value, LocalizedText detail) {
        return new Issue(type, detail, In.QUERY, name, value);
    }

    /** @param pointer to the value in the body (RFC 6901); empty for the whole body */
    public static Issue inBody(Type type, String pointer, String value, LocalizedText detail) {
        return new Issue(type, detail, In.BODY, pointer, value);
    }

    /** The same issue of this rule. */
    public Issue ofRule(String code) {
        return new Issue(type, detail, in, name, value, code);
    }

    /** The issue for an unknown id in a body. */
    public static Issue unknownInBody(String pointer, String value) {
        return inBody(Type.REFERENCED_RESOURCE_NOT_FOUND, pointer, value, MESSAGES.referenceUnknown(value));
    }

    /** One issue for each unknown id in a filter. */
    public static Stream<Issue> unknownReferences(String name, Collection<String> values) {
        return values.stream().map(value -> unknownReference(name, value));
    }

    /** The issue for an unknown id in a filter. */
    public static Issue unknownReference(String name, String value) {
        return inQuery(Type.REFERENCED_RESOURCE_NOT_FOUND, name, value, MESSAGES.referenceUnknown(value));
    }
}
