package org.sequitur.service;

/** Where people log in, and as which of its clients a page asks for their tokens. */
public record IdentityProvider(String issuer, String clientId) {}
