package org.sequitur.user;

/** The address of an account, after its user has confirmed it. */
public record ConfirmedEmail(String email) {}
