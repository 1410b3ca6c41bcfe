package org.sequitur.round;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.input.DraftText;
import org.sequitur.resolution.ResolutionReference;

/**
 * A reporting round in the API.
 *
 * @param foreword null until Parliament writes one
 * @param resolutions to which it is limited; empty if to none
 * @param bodies to which it is limited; empty if to none
 * @param openedAt null in preparation
 * @param closedAt null until it is closed
 */
public record ReportingRoundRepresentation(
        UUID reportingRoundId,
        String href,
        DraftText title,
        DraftText letter,
        RoundForeword foreword,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        List<EarlierDueDate> earlierDueDates,
        List<ResolutionReference> resolutions,
        List<BodyReference> bodies,
        String participationHref,
        String commitmentsHref,
        OffsetDateTime openedAt,
        OffsetDateTime closedAt,
        OffsetDateTime savedAt)
        implements HasHref {}
