package org.sequitur.access;

/** How many people a body shall need to publish. */
public record NewPublicationRule(boolean secondPersonRequired) {}
