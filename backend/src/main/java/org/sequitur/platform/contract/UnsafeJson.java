package org.sequitur.platform.contract;

import static org.sequitur.platform.contract.ContractMessages.MESSAGES;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.platform.problem.Issue;

/**
 * Finds valid JSON that the schema validator cannot handle: it ignores properties whose names begin with a number sign (as
 * comments), and fails on numbers that are too large for it.
 */
final class UnsafeJson {

    private UnsafeJson() {}

    static List<Issue> in(JsonNode tree) {
        var issues = new ArrayList<Issue>();
        collect("", tree, issues);
        return issues;
    }

    private static void collect(String pointer, JsonNode node, List<Issue> issues) {
        if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
            issues.add(Issue.inBody(Issue.Type.SCHEMA_VIOLATION, pointer, null, MESSAGES.numberTooLarge()));
        }
        node.properties().forEach(property -> {
            var childPointer =
                    pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1");
            if (property.getKey().startsWith("#")) {
                issues.add(Issue.inBody(Issue.Type.UNKNOWN_INPUT, childPointer, null, MESSAGES.unknownProperty()));
            }
            collect(childPointer, property.getValue(), issues);
        });
        for (var position = 0; node.isArray() && position < node.size(); position++) {
            collect(pointer + "/" + position, node.get(position), issues);
        }
    }
}
