package org.sequitur.commitment;

import org.sequitur.platform.language.LocalizedText;

/**
 * An organisation that a request names besides the owner.
 *
 * @param bodyId the body of a joint owner; null for other roles
 */
public record Participant(ParticipantRole role, LocalizedText name, String bodyId) {}
