package org.sequitur.commitment;

import java.util.Map;

/** An order of the commitments, as the contract names it; those without the value come last either way. */
record CommitmentOrder(String name) {

    private static final String AS_IN_THE_DOCUMENT = "c.resolution_id, c.position";

    /** A closed commitment has no deadline any more. */
    private static final String NOT_DUE = "(c.deadline is null or c.closed_on is not null)";

    private static final Map<String, String> BY_NAME = Map.of(
            "number", AS_IN_THE_DOCUMENT,
            "-number", "c.resolution_id desc, c.position desc",
            "deadline", NOT_DUE + ", c.deadline, " + AS_IN_THE_DOCUMENT,
            "-deadline", NOT_DUE + ", c.deadline desc, " + AS_IN_THE_DOCUMENT,
            "lastReportedOn", "c.last_reported_on is null, c.last_reported_on, " + AS_IN_THE_DOCUMENT,
            "-lastReportedOn", "c.last_reported_on is null, c.last_reported_on desc, " + AS_IN_THE_DOCUMENT);

    static CommitmentOrder named(String name) {
        return new CommitmentOrder(name);
    }

    String sql() {
        return " order by " + BY_NAME.get(name);
    }

    boolean isOfTheDocuments() {
        return name.endsWith("number");
    }

    boolean isBackwards() {
        return name.startsWith("-");
    }
}
