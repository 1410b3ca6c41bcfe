package org.sequitur.erratum;

import static org.sequitur.erratum.ErratumMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sequitur.commitment.Commitment;
import org.sequitur.document.DocumentBlocks;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.LocalizedRichText;
import org.sequitur.journal.IntegrityCheck;
import org.sequitur.platform.language.LocalizedText;

/**
 * Undoes the errata of a resolution one after the other, and compares the hashes of its wording with the published ones;
 * compares the wording of a corrected request with the document.
 */
@ApplicationScoped
class ErratumCheck implements IntegrityCheck {

    private final Errata errata;
    private final DocumentBlocks blocks;
    private final DocumentReader documents;

    ErratumCheck(Errata errata, DocumentBlocks blocks, DocumentReader documents) {
        this.errata = errata;
        this.blocks = blocks;
        this.documents = documents;
    }

    @Override
    public List<LocalizedText> findings(Commitment commitment) {
        var confirmed = errata.ofEachProposal(commitment.resolution());
        if (confirmed.isEmpty()) {
            return List.of();
        }
        var document = commitment.resolution().document();
        if (!isAsInDocument(commitment, document)) {
            return List.of(MESSAGES.wordingDiffers());
        }
        for (var erratum : confirmed) {
            if (!blocks.wordingHash(document).equals(erratum.wordingHashAfter())
                    || !blocks.same(blocks.at(document, erratum.block()), erratum.contentAfter())) {
                return List.of(MESSAGES.wordingDiffers());
            }
            document = blocks.replace(document, erratum.block(), erratum.contentBefore());
            if (!blocks.wordingHash(document).equals(erratum.wordingHashBefore())) {
                return List.of(MESSAGES.wordingDiffers());
            }
        }
        return List.of();
    }

    private boolean isAsInDocument(Commitment commitment, String document) {
        var content = documents.readKnown(document);
        return content.placedRequests().stream()
                .filter(placed -> commitment
                        .id()
                        .equals(content.resolutionId() + "-" + placed.request().number()))
                .anyMatch(placed -> placed.request().text().plain().equals(commitment.text())
                        && placed.leadIns().stream()
                                .map(LocalizedRichText::plain)
                                .toList()
                                .equals(commitment.leadIns())
                        && (commitment.state().isHandedOver()
                                || placed.request()
                                        .owner()
                                        .equals(commitment.owner().id())));
    }
}
