package org.sequitur.statement;

import java.util.UUID;
import org.sequitur.platform.language.LocalizedText;

/** Reference to a reporting round that was opened. */
public record RoundReference(UUID reportingRoundId, String href, LocalizedText title) {}
