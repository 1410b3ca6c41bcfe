package org.sequitur.resolutionlist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Tally;
import org.sequitur.resolution.ResolutionRepresentation;

/** A resolution with the figures of its commitments on a day. */
record RegisteredResolution(@JsonUnwrapped ResolutionRepresentation resolution, ResolutionFigures figures) {

    /** @param owners the bodies that own its commitments, in the order of their ids */
    record ResolutionFigures(Tally tally, List<BodyReference> owners) {}
}
