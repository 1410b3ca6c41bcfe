package org.sequitur.statement;

import static org.sequitur.statement.StatementMessages.MESSAGES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sequitur.platform.contract.ContractSchemas;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.plausibility.PlausibilityRule;

/** Makes the request body of a statement's operation from the content of its draft. */
@ApplicationScoped
class StatementRequests {

    private final ContractSchemas schemas;
    private final ObjectMapper json;

    StatementRequests(ContractSchemas schemas, ObjectMapper json) {
        this.schemas = schemas;
        this.json = json;
    }

    /**
     * Checks what a draft may hold.
     *
     * @throws Problem 400 for a value that the statement does not have, and for a text that is too long
     */
    void check(DraftedStatement statement, StatementDraftContent content) {
        var unknown = values(content).keySet().stream()
                .filter(name -> !statement.values().contains(name))
                .sorted()
                .map(name ->
                        Issue.inBody(Issue.Type.UNKNOWN_INPUT, "/values/" + name, null, MESSAGES.unknownValue(name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.badRequest(unknown);
        }
        if (content.text() != null) {
            content.text().checked("/text");
        }
    }

    StatementDraftState state(DraftedStatement statement, String subjectId, StatementDraftContent content) {
        var text = content.text() == null ? new DraftText(null, null) : content.text();
        if (isBlank(text.fr()) != isBlank(text.nl())) {
            return StatementDraftState.TO_TRANSLATE;
        }
        return schemas.issues(tree(statement, subjectId, content), schema(statement))
                        .isEmpty()
                ? StatementDraftState.READY_TO_PUBLISH
                : StatementDraftState.STARTED;
    }

    /**
     * The request body.
     *
     * @param confirmed rules that the author confirmed; null if none
     * @throws Problem 400 with all values that are missing or invalid, with pointers into the request body
     */
    Record body(
            DraftedStatement statement,
            String subjectId,
            StatementDraftContent content,
            List<PlausibilityRule> confirmed) {
        var tree = tree(statement, subjectId, content);
        if (confirmed != null) {
            tree.set(DraftedStatement.CONFIRMED, json.valueToTree(confirmed));
        }
        var issues = schemas.issues(tree, schema(statement));
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        try {
            return json.treeToValue(tree, statement.body());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String write(StatementDraftContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    StatementDraftContent read(String content) {
        try {
            return json.readValue(content, StatementDraftContent.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode tree(DraftedStatement statement, String subjectId, StatementDraftContent content) {
        var tree = json.createObjectNode();
        values(content).forEach((name, value) -> {
            if (!isBlank(value)) {
                tree.put(name, value.strip());
            }
        });
        statement.fixed().forEach((name, value) -> {
            var known = value.apply(subjectId);
            if (known != null) {
                tree.put(name, known);
            }
        });
        putText(tree.putObject(statement.text()), content.text());
        if (statement.hasOriginalLanguage() && content.originalLanguage() != null) {
            tree.put("originalLanguage", content.originalLanguage().tag());
        }
        return tree;
    }

    private static void putText(ObjectNode tree, DraftText text) {
        if (text != null) {
            Stream.of(
                            Map.entry("fr", Objects.toString(text.fr(), "")),
                            Map.entry("nl", Objects.toString(text.nl(), "")))
                    .filter(entry -> !entry.getValue().isBlank())
                    .forEach(entry -> tree.put(entry.getKey(), entry.getValue()));
        }
    }

    private static Map<String, String> values(StatementDraftContent content) {
        return content.values() == null ? Map.of() : content.values();
    }

    private static String schema(DraftedStatement statement) {
        return statement.body().getSimpleName();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
