package org.sequitur.statement;

import java.util.UUID;

/** The colleague of the caller who saved a draft last. */
public record LastEditor(UUID draftId, String userId) {}
