package org.sequitur.progress;

import java.util.List;
import java.util.UUID;

/**
 * Published evidence that a draft takes over.
 *
 * @param evidenceItemIds at least one
 */
public record CreateEvidenceReuse(List<UUID> evidenceItemIds) {}
