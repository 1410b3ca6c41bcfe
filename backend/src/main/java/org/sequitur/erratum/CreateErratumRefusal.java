package org.sequitur.erratum;

/** Request body: why a proposed erratum is refused. */
public record CreateErratumRefusal(String reason) {}
