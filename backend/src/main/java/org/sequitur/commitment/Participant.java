package org.sequitur.commitment;

import org.sequitur.platform.language.LocalizedText;

/** An organisation that a request names besides the owner. */
public record Participant(ParticipantRole role, LocalizedText name) {}
