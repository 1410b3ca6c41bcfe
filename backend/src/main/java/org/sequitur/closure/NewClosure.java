package org.sequitur.closure;

import org.sequitur.commitment.ClosureReason;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * Input for closing or reopening a commitment.
 *
 * @param reason null for a reopening
 */
public record NewClosure(
        ClosureKind kind, ClosureReason reason, LocalizedText explanation, Language originalLanguage) {}
