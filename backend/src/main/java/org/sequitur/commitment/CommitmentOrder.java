package org.sequitur.commitment;

import java.util.Map;

/** A sort order by its name in the contract. Commitments without the value come last in both directions. */
record CommitmentOrder(String name) {

    private static final String DOCUMENT_ORDER = "c.resolution.id, c.position";

    /** The order of search hits; without a search, that of the document. */
    private static final String RELEVANCE = "relevance";

    /** A closed commitment has no deadline in force. */
    private static final String NOT_DUE_LAST =
            "case when c.state.deadline is null or " + StateRule.CLOSED.hql() + " then 1 else 0 end, ";

    private static final String NOT_REPORTED_LAST = "case when c.state.report.on is null then 1 else 0 end, ";

    private static final Map<String, String> BY_NAME = Map.of(
            "number",
            DOCUMENT_ORDER,
            RELEVANCE,
            DOCUMENT_ORDER,
            "-number",
            "c.resolution.id desc, c.position desc",
            "deadline",
            NOT_DUE_LAST + "c.state.deadline, " + DOCUMENT_ORDER,
            "-deadline",
            NOT_DUE_LAST + "c.state.deadline desc, " + DOCUMENT_ORDER,
            "lastReportedOn",
            NOT_REPORTED_LAST + "c.state.report.on, " + DOCUMENT_ORDER,
            "-lastReportedOn",
            NOT_REPORTED_LAST + "c.state.report.on desc, " + DOCUMENT_ORDER);

    static CommitmentOrder named(String name) {
        return new CommitmentOrder(name);
    }

    /** HQL, for an entity {@code c}. */
    String hql() {
        return " order by " + BY_NAME.get(name);
    }

    boolean isDocumentOrder() {
        return name.endsWith("number") || isByRelevance();
    }

    boolean isByRelevance() {
        return name.equals(RELEVANCE);
    }

    boolean isDescending() {
        return name.startsWith("-");
    }
}
