package org.sequitur.shorttitle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.document.DocumentReader;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.withdrawal.TextWithdrawn;

/** Restores a commitment's previous short title when the current one is withdrawn. */
@ApplicationScoped
class FormerShortTitle {

    private final ShortTitles titles;
    private final Commitments commitments;
    private final DocumentReader documents;

    FormerShortTitle(ShortTitles titles, Commitments commitments, DocumentReader documents) {
        this.titles = titles;
        this.commitments = commitments;
        this.documents = documents;
    }

    void onTextWithdrawn(@Observes TextWithdrawn withdrawn) {
        if (withdrawn.text().equals(ShortTitle.TEXT)) {
            var commitment = withdrawn.commitment();
            commitments.changeShortTitle(
                    commitment,
                    titles.latest(commitment).map(ShortTitle::title).orElseGet(() -> registered(commitment)));
        }
    }

    /** The short title from its resolution's document, as registered or last corrected. */
    private LocalizedText registered(Commitment commitment) {
        var document = documents.readKnown(commitment.resolution().document());
        return document.placedRequests().stream()
                .map(placed -> placed.request())
                .filter(request -> commitment.id().equals(document.resolutionId() + "-" + request.number()))
                .findFirst()
                .orElseThrow()
                .shortTitle();
    }
}
