package org.sequitur.statement;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sequitur.access.Permission;

/**
 * Describes a kind of statement whose drafts are shared. A feature declares each of its kinds by a producer method: the
 * drafts know no feature.
 */
public final class DraftedStatement {

    private static final String ORIGINAL_LANGUAGE = "originalLanguage";

    /** Belongs to a publication, not to its draft. */
    static final String CONFIRMED = "confirmed";

    private final StatementKind kind;
    private final Permission permission;
    private final StatementTargets targets;
    private final Class<? extends Record> body;
    private final String text;
    private final Map<String, UnaryOperator<String>> fixed;
    private final Publication<Record> publication;

    /**
     * The operation that publishes the statement, with all of its rules.
     *
     * @param <B> its request body
     */
    @FunctionalInterface
    public interface Publication<B> {

        /**
         * @param ifMatch the entity tag of what the statement replaces, or null
         * @return the id of the statement
         */
        UUID publish(String subjectId, B statement, String ifMatch);
    }

    private DraftedStatement(
            StatementKind kind,
            Permission permission,
            StatementTargets targets,
            Class<? extends Record> body,
            String text,
            Map<String, UnaryOperator<String>> fixed,
            Publication<Record> publication) {
        this.kind = kind;
        this.permission = permission;
        this.targets = targets;
        this.body = body;
        this.text = text;
        this.fixed = fixed;
        this.publication = publication;
    }

    /**
     * @param permission to publish the statement, and so to read and write its drafts
     * @param body the operation's request body; its name is that of its schema in the contract
     * @param text the property of the body that holds the text
     */
    public static <B extends Record> DraftedStatement of(
            StatementKind kind,
            Permission permission,
            StatementTargets targets,
            Class<B> body,
            String text,
            Publication<B> publication) {
        return new DraftedStatement(
                kind,
                permission,
                targets,
                body,
                text,
                Map.of(),
                (subjectId, statement, ifMatch) -> publication.publish(subjectId, body.cast(statement), ifMatch));
    }

    /**
     * This description with properties of the body that follow from kind and target.
     *
     * @param properties for each its value by the id of the target; null leaves the property out
     */
    public DraftedStatement with(Map<String, UnaryOperator<String>> properties) {
        return new DraftedStatement(kind, permission, targets, body, text, properties, publication);
    }

    StatementKind kind() {
        return kind;
    }

    Permission permission() {
        return permission;
    }

    StatementTargets targets() {
        return targets;
    }

    Class<? extends Record> body() {
        return body;
    }

    String text() {
        return text;
    }

    boolean hasOriginalLanguage() {
        return properties().contains(ORIGINAL_LANGUAGE);
    }

    /** The properties of the body that are typed, besides the text and its language. */
    Set<String> values() {
        var typed = properties();
        typed.remove(text);
        typed.remove(ORIGINAL_LANGUAGE);
        typed.remove(CONFIRMED);
        typed.removeAll(fixed.keySet());
        return typed;
    }

    Map<String, UnaryOperator<String>> fixed() {
        return fixed;
    }

    UUID publish(String subjectId, Record statement, String ifMatch) {
        return publication.publish(subjectId, statement, ifMatch);
    }

    private Set<String> properties() {
        return Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
