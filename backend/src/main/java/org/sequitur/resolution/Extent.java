package org.sequitur.resolution;

import java.time.LocalDate;

/** How many commitments a resolution has since its adoption; they stand in it from 1 to that number. */
public record Extent(String resolutionId, LocalDate adoptedOn, int totalCommitments) {}
