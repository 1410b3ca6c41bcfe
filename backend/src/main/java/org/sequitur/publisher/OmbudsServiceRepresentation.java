package org.sequitur.publisher;

import org.sequitur.platform.language.LocalizedText;

/** The service to which readers may complain, in the API; null is left out. */
public record OmbudsServiceRepresentation(LocalizedText name, LocalizedText page) {}
