package org.sequitur.statistics;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.ThemeRepresentation;

/** How far things are on a day, counted. */
public record Statistics(
        String self,
        LocalDate asOf,
        ResolutionReference resolution,
        Tally tally,
        List<ThemeTally> byTheme,
        List<OwnerTally> byOwner) {

    /** Those under one theme. */
    public record ThemeTally(ThemeRepresentation theme, Tally tally) {}

    /** Those that one body owns. */
    public record OwnerTally(BodyReference owner, Tally tally) {}
}
