package org.sequitur.platform.schema;

import org.sequitur.platform.language.LocalizedText;

/**
 * One thing in which JSON does not follow its schema.
 *
 * @param pointer where (RFC 6901); for a missing or unknown property, that property
 * @param unknown whether the schema has no such property
 */
public record Violation(String pointer, boolean unknown, LocalizedText message) {}
