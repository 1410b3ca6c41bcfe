package org.sequitur.me;

import java.util.List;
import java.util.UUID;
import org.sequitur.journal.UserReference;

/** The drafts in an inbox that colleagues changed last. */
public record DraftEditorsRepresentation(String self, List<Editor> items) {

    /** @param draftId of a report or of another statement */
    public record Editor(UUID draftId, UserReference user) {}
}
