package org.sequitur.embed;

import java.util.Map;
import java.util.Objects;
import org.sequitur.platform.code.Code;

/**
 * The symbol of a code, always shown beside its label: circles for the declared status, squares for assessments,
 * diamonds for responses.
 */
final class StatusGlyph {

    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("notReported", "\u25CC"),
            Map.entry("notStarted", "\u25CB"),
            Map.entry("inProgress", "\u25D0"),
            Map.entry("partlyImplemented", "\u25D5"),
            Map.entry("implemented", "\u25CF"),
            Map.entry("notPursued", "\u2297"),
            Map.entry("notAssessed", "\u25A2"),
            Map.entry("confirmed", "\u25A0"),
            Map.entry("disputed", "\u25A9"),
            Map.entry("notVerifiable", "\u25A8"),
            Map.entry("noResponse", "\u25C7"),
            Map.entry("accepted", "\u25C6"),
            Map.entry("acceptedInPart", "\u2B16"),
            Map.entry("notAccepted", "\u25C8"),
            Map.entry("notCompetent", "\u25C8"));

    private StatusGlyph() {}

    static String of(Code code) {
        return Objects.requireNonNull(SHAPES.get(code.code()), code.code());
    }
}
