package org.sequitur.commitment;

import java.util.Map;

/** A sort order by its name in the contract. Commitments without the value come last in both directions. */
record CommitmentOrder(String name) {

    private static final String DOCUMENT_ORDER = "c.resolution_id, c.position";

    /** A closed commitment has no deadline in force. */
    private static final String NOT_DUE = "(c.deadline is null or c.closed_on is not null)";

    private static final Map<String, String> BY_NAME = Map.of(
            "number", DOCUMENT_ORDER,
            "-number", "c.resolution_id desc, c.position desc",
            "deadline", NOT_DUE + ", c.deadline, " + DOCUMENT_ORDER,
            "-deadline", NOT_DUE + ", c.deadline desc, " + DOCUMENT_ORDER,
            "lastReportedOn", "c.last_reported_on is null, c.last_reported_on, " + DOCUMENT_ORDER,
            "-lastReportedOn", "c.last_reported_on is null, c.last_reported_on desc, " + DOCUMENT_ORDER);

    static CommitmentOrder named(String name) {
        return new CommitmentOrder(name);
    }

    String sql() {
        return " order by " + BY_NAME.get(name);
    }

    boolean isDocumentOrder() {
        return name.endsWith("number");
    }

    boolean isDescending() {
        return name.startsWith("-");
    }
}
