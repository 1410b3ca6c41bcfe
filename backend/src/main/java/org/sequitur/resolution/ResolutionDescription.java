package org.sequitur.resolution;

import static org.sequitur.resolution.ResolutionSearchMessages.MESSAGES;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.WrittenDate;

/** By which words a resolution is found besides its title, as the page shows them. */
public final class ResolutionDescription {

    private ResolutionDescription() {}

    /** The day of adoption, committee, legislature and policy areas. */
    public static List<LocalizedText> of(Resolution resolution) {
        return Stream.concat(
                        of(resolution.adoptedOn(), resolution.committee(), resolution.legislature()),
                        resolution.policyAreas().stream()
                                .map(area -> area.meaning().label()))
                .toList();
    }

    /** This description without policy areas. */
    public static Stream<LocalizedText> of(ResolutionTitle resolution) {
        return of(resolution.adoptedOn(), resolution.committee(), resolution.legislature());
    }

    private static Stream<LocalizedText> of(LocalDate adoptedOn, LocalizedText committee, String legislature) {
        return Stream.of(
                        MESSAGES.adopted(LocalizedText.of(language -> WrittenDate.of(adoptedOn, language))),
                        committee == null ? null : MESSAGES.committee(committee),
                        legislature == null ? null : MESSAGES.legislature(legislature))
                .filter(Objects::nonNull);
    }
}
