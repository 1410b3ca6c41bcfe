package org.sequitur.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.ThemeRepresentation;

/**
 * A resolution in a report, with the commitments that the report covers.
 *
 * @param foreword null if Parliament published none for this period, or the report covers a selection
 * @param otherForewords the other periods for which Parliament published forewords, newest first
 */
record ReportedResolution(
        ResolutionRepresentation resolution,
        ForewordRepresentation foreword,
        List<Period> otherForewords,
        List<FollowedCommitment> commitments) {

    /** A theme with its commitments. */
    record ThemePart(ThemeRepresentation theme, List<FollowedCommitment> commitments) {}

    /** Document number and session, which identify it. */
    public String citation() {
        return "%s (%s)".formatted(resolution.documentNumber(), resolution.session());
    }

    /** The id of its heading; the prefix distinguishes it from those of chapters and commitments. */
    public String anchor() {
        return "resolution-" + resolution.resolutionId();
    }

    /** All themes of the resolution, with the headings that they had on the last day. */
    public List<ThemePart> themes() {
        return resolution.themes().stream().map(this::part).toList();
    }

    /** The commitments in the order of the report, in groups that follow each other under one theme. */
    public List<ThemePart> consecutive() {
        var parts = new ArrayList<ThemePart>();
        for (var commitment : commitments) {
            var theme = commitment.now().theme();
            if (parts.isEmpty() || !parts.getLast().theme().themeId().equals(theme.themeId())) {
                parts.add(new ThemePart(theme, new ArrayList<>()));
            }
            parts.getLast().commitments().add(commitment);
        }
        return parts;
    }

    public Figures.Group figures() {
        return Figures.Group.of(null, resolution, commitments);
    }

    private ThemePart part(ThemeRepresentation theme) {
        var ofTheme = commitments.stream()
                .filter(followed -> followed.now().theme().themeId().equals(theme.themeId()))
                .toList();
        var then = ofTheme.stream().map(followed -> followed.now().theme());
        return new ThemePart(Stream.concat(then, Stream.of(theme)).findFirst().orElseThrow(), ofTheme);
    }
}
