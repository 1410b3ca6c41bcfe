package org.sequitur.user;

/** @param mailSent whether the link was sent to the new address */
public record EmailChange(boolean mailSent) {}
