package org.sequitur.statistics;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Tally;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.ThemeRepresentation;

/** Numbers of commitments by state on a day. */
public record Statistics(
        String self,
        LocalDate asOf,
        ResolutionReference resolution,
        Tally tally,
        List<ThemeTally> byTheme,
        List<OwnerTally> byOwner) {

    /** The commitments under one theme. */
    public record ThemeTally(ThemeRepresentation theme, Tally tally) {}

    /** The commitments of one owner. */
    public record OwnerTally(BodyReference owner, Tally tally) {}
}
