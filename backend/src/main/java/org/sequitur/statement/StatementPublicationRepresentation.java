package org.sequitur.statement;

import java.util.UUID;

/** The statement that was published from a draft. */
public record StatementPublicationRepresentation(UUID statementId) {}
