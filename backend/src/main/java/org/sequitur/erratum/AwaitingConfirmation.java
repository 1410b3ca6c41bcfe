package org.sequitur.erratum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sequitur.me.ErrataToConfirm;

/** The proposed errata that wait for their confirmation by the caller. */
@ApplicationScoped
class AwaitingConfirmation implements ErrataToConfirm {

    private static final int SHOWN = 20;

    private final ErratumProposals proposals;
    private final ErratumProposalRepresentations representations;

    AwaitingConfirmation(ErratumProposals proposals, ErratumProposalRepresentations representations) {
        this.proposals = proposals;
        this.representations = representations;
    }

    @Override
    public List<ErratumProposalRepresentation> first() {
        return proposals.awaitingCaller(SHOWN).stream()
                .map(representations::represent)
                .toList();
    }
}
