package org.sequitur.classification;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.PolicyArea;

/**
 * Request body: the classification of a resolution; null means not known.
 *
 * @param followedSinceOn the day since which reports are expected; null to leave it as it is
 */
public record CreateClassification(
        LocalizedText committee, String legislature, List<PolicyArea> policyAreas, LocalDate followedSinceOn) {

    public CreateClassification {
        policyAreas = policyAreas == null
                ? List.of()
                : policyAreas.stream().distinct().sorted().toList();
    }
}
