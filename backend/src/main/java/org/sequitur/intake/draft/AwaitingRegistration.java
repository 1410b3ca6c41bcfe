package org.sequitur.intake.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sequitur.me.DraftsToRegister;

/** The drafts of resolutions that wait for their registration by the caller. */
@ApplicationScoped
class AwaitingRegistration implements DraftsToRegister {

    private static final int SHOWN = 20;

    private final ResolutionDrafts drafts;
    private final DraftRepresentations representations;

    AwaitingRegistration(ResolutionDrafts drafts, DraftRepresentations representations) {
        this.drafts = drafts;
        this.representations = representations;
    }

    @Override
    public List<DraftRepresentation.Summary> first() {
        return drafts.awaitingCaller(SHOWN).stream()
                .map(representations::summary)
                .toList();
    }
}
