package org.sequitur.resolution;

import java.time.LocalDate;

/** Number of commitments of a resolution since its adoption; they are numbered from 1. */
public record ResolutionSize(String resolutionId, LocalDate adoptedOn, int totalCommitments) {}
