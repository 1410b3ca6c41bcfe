package org.sequitur.resolution;

import static org.sequitur.resolution.ResolutionSearchMessages.MESSAGES;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.WrittenDate;

/** By which words a resolution is found besides its title, as the page shows them. */
public final class ResolutionDescription {

    private ResolutionDescription() {}

    /** The day of adoption. */
    public static LocalizedText adoption(LocalDate adoptedOn) {
        return MESSAGES.adopted(LocalizedText.of(language -> WrittenDate.of(adoptedOn, language)));
    }

    /** Committee, legislature and policy areas, which may be set later than the resolution was adopted. */
    public static Stream<LocalizedText> classification(Resolution resolution) {
        return Stream.concat(
                classification(resolution.committee(), resolution.legislature()),
                resolution.policyAreas().stream().map(area -> area.meaning().label()));
    }

    /** This classification without policy areas. */
    public static Stream<LocalizedText> classification(ResolutionTitle resolution) {
        return classification(resolution.committee(), resolution.legislature());
    }

    private static Stream<LocalizedText> classification(LocalizedText committee, String legislature) {
        return Stream.of(
                        committee == null ? null : MESSAGES.committee(committee),
                        legislature == null ? null : MESSAGES.legislature(legislature))
                .filter(Objects::nonNull);
    }
}
