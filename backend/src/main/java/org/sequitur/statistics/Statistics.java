package org.sequitur.statistics;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Tally;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.ThemeRepresentation;

/**
 * Numbers of commitments by state on a day.
 *
 * @param resolution null if not restricted to one
 * @param totalResolutions number of resolutions adopted by that day
 * @param firstAdoptedOn the day of adoption of the oldest of them; null if there is none
 * @param lastAdoptedOn the same of the newest
 * @param awaited on how many of them each party has to act
 * @param byTheme empty if several resolutions are counted: a theme is a heading of one document
 */
public record Statistics(
        String self,
        LocalDate asOf,
        ResolutionReference resolution,
        long totalResolutions,
        LocalDate firstAdoptedOn,
        LocalDate lastAdoptedOn,
        Tally tally,
        LocalizedText awaited,
        List<ThemeTally> byTheme,
        List<OwnerTally> byOwner) {

    /** The commitments under one theme. */
    public record ThemeTally(ThemeRepresentation theme, Tally tally) {}

    /** The commitments of which one body is the owner or a joint owner. */
    public record OwnerTally(BodyReference owner, Tally tally, LocalizedText awaited) {}
}
