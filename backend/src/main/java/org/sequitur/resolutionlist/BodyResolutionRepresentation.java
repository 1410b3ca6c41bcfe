package org.sequitur.resolutionlist;

import java.time.LocalDate;
import org.sequitur.commitment.Tally;
import org.sequitur.resolution.ResolutionReference;

/** A resolution with the figures of the commitments that one body owns, on a day. */
record BodyResolutionRepresentation(
        ResolutionReference resolution, LocalDate adoptedOn, Tally tally, String commitmentsHref) {}
