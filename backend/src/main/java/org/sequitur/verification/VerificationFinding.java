package org.sequitur.verification;

import org.sequitur.platform.language.LocalizedText;

/**
 * A difference from what was published.
 *
 * @param where a commitment's id, or another location in the API
 */
public record VerificationFinding(String where, LocalizedText what) {}
