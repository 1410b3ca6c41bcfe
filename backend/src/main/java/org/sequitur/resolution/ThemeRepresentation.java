package org.sequitur.resolution;

import org.sequitur.platform.language.LocalizedText;

/** A theme in the public API. */
public record ThemeRepresentation(
        String themeId, int number, LocalizedText introduction, LocalizedText heading, LocalizedText shortHeading) {

    public static ThemeRepresentation of(Theme theme) {
        return new ThemeRepresentation(
                theme.id(), theme.number(), theme.introduction(), theme.heading(), theme.shortHeading());
    }
}
