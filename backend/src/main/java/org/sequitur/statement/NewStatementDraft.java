package org.sequitur.statement;

/** Request body: what the draft is of and about. */
public record NewStatementDraft(StatementKind kind, String subjectId) {}
