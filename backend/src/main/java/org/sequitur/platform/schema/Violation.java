package org.sequitur.platform.schema;

import org.sequitur.platform.language.LocalizedText;

/**
 * One violation of a schema.
 *
 * @param pointer to the value (RFC 6901); for a missing or unknown property, to that property
 * @param unknown whether the schema has no such property
 */
public record Violation(String pointer, boolean unknown, LocalizedText message) {}
