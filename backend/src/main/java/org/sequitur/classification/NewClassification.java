package org.sequitur.classification;

import java.util.List;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.PolicyArea;

/** Request body: the classification of a resolution; null means not known. */
public record NewClassification(LocalizedText committee, String legislature, List<PolicyArea> policyAreas) {

    public NewClassification {
        policyAreas = policyAreas == null
                ? List.of()
                : policyAreas.stream().distinct().sorted().toList();
    }
}
