package org.sequitur.platform.problem;

import static org.sequitur.platform.problem.ProblemMessages.MESSAGES;

import java.util.Collection;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;

/** One input issue: what is wrong, where, and what was expected. */
public record Issue(Type type, LocalizedText detail, In in, String name, String value) {

    /** The part of the request that contains the issue. */
    public enum In {
        BODY,
        HEADER,
        PATH,
        QUERY
    }

    /** Belgif's types of input issues. */
    public enum Type {
        SCHEMA_VIOLATION("schemaViolation", "Input value is invalid with respect to the schema"),
        UNKNOWN_INPUT("unknownInput", "Unknown input"),
        INVALID_INPUT("invalidInput", "Invalid input"),
        REQUIRED_INPUT("requiredInput", "Input is required in this context"),
        REFERENCED_RESOURCE_NOT_FOUND("referencedResourceNotFound", "Referenced resource not found");

        private final String name;
        private final String title;

        Type(String name, String title) {
            this.name = name;
            this.title = title;
        }

        String urn() {
            return "urn:problem-type:belgif:input-validation:" + name;
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

    /** One issue for each unknown id in a filter. */
    public static Stream<Issue> unknownReferences(String name, Collection<String> values) {
        return values.stream().map(value -> unknownReference(name, value));
    }

    /** The issue for an unknown id in a filter. */
    public static Issue unknownReference(String name, String value) {
        return inQuery(Type.REFERENCED_RESOURCE_NOT_FOUND, name, value, MESSAGES.referenceUnknown(value));
    }
}
