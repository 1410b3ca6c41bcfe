package org.sequitur.intake.draft;

/** Request body: why a submitted draft is sent back to review. */
public record CreateDraftRefusal(String reason) {}
