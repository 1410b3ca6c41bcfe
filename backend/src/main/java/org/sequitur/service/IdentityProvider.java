package org.sequitur.service;

/** Identity provider, and the client id that the page uses to obtain tokens. */
public record IdentityProvider(String issuer, String clientId) {}
