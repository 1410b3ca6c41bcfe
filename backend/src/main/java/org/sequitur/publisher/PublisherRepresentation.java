package org.sequitur.publisher;

import org.sequitur.platform.language.LocalizedText;

/** The publisher in the API; null is left out. */
public record PublisherRepresentation(
        String self,
        boolean trial,
        LocalizedText notice,
        LocalizedText name,
        LocalizedText page,
        LocalizedText email,
        OmbudsServiceRepresentation ombuds) {}
