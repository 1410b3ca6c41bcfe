package org.sequitur.statement;

/** Request body: what the draft is of and about. */
public record CreateStatementDraft(StatementKind kind, String subjectId) {}
