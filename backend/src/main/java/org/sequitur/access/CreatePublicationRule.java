package org.sequitur.access;

/** How many people a body shall need to publish. */
public record CreatePublicationRule(boolean secondPersonRequired) {}
