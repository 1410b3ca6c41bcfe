package org.sequitur.intake.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The drafts of resolutions that wait for their registration by the caller. */
@ApplicationScoped
public class AwaitingRegistration {

    private static final int SHOWN = 20;

    private final ResolutionDrafts drafts;
    private final DraftRepresentations representations;

    AwaitingRegistration(ResolutionDrafts drafts, DraftRepresentations representations) {
        this.drafts = drafts;
        this.representations = representations;
    }

    /** The first of them, the oldest submission first; the caller is a member of staff. */
    public List<DraftRepresentation.Summary> first() {
        return drafts.awaitingCaller(SHOWN).stream()
                .map(representations::summary)
                .toList();
    }
}
