package org.sequitur.link;

import static org.sequitur.link.CommitmentLinkMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.IntegrityCheck;
import org.sequitur.platform.language.LocalizedText;

/** Checks that each link of a commitment is in the other commitment's journal too, with the inverse relation. */
@ApplicationScoped
class LinkCheck implements IntegrityCheck {

    private final CommitmentLinks links;

    LinkCheck(CommitmentLinks links) {
        this.links = links;
    }

    @Override
    public List<LocalizedText> findings(Commitment commitment) {
        return links.list("commitment", commitment).stream().allMatch(this::hasCounterpart)
                ? List.of()
                : List.of(MESSAGES.counterpartDiffers());
    }

    private boolean hasCounterpart(CommitmentLink link) {
        return links.ofStatement(link.statementId()).stream().anyMatch(link::isCounterpartOf);
    }
}
