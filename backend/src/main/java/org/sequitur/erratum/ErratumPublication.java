package org.sequitur.erratum;

import static org.sequitur.erratum.ErratumMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.Commitments.WordingAfterErratum;
import org.sequitur.commitment.CorrectedPart;
import org.sequitur.document.DocumentBlocks;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.LocalizedRichText;
import org.sequitur.document.ResolutionDocument.PlacedRequest;
import org.sequitur.journal.Facts;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.platform.time.PublicationTime;
import org.sequitur.resolution.Resolutions;

/** Publishes a confirmed erratum: changes the document, the rows made from it, and the journals, in one transaction. */
@ApplicationScoped
class ErratumPublication {

    private final Resolutions resolutions;
    private final Commitments commitments;
    private final Bodies bodies;
    private final DocumentReader documents;
    private final DocumentBlocks blocks;
    private final Errata errata;
    private final Facts facts;

    ErratumPublication(
            Resolutions resolutions,
            Commitments commitments,
            Bodies bodies,
            DocumentReader documents,
            DocumentBlocks blocks,
            Errata errata,
            Facts facts) {
        this.resolutions = resolutions;
        this.commitments = commitments;
        this.bodies = bodies;
        this.documents = documents;
        this.blocks = blocks;
        this.errata = errata;
        this.facts = facts;
    }

    /**
     * @param proposal confirmed, and locked by the caller
     * @throws Problem 409 if the block has changed since the proposal
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void publish(ErratumProposal proposal, Instant confirmedAt) {
        var resolution = proposal.resolution();
        var before = resolutions.lockDocument(resolution.id());
        if (!blocks.same(blocks.at(before, proposal.block()), proposal.contentBefore())) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.changedSince());
        }
        var after = blocks.replace(before, proposal.block(), proposal.contentAfter());
        var document = documents.readKnown(after);
        var part = ErratumBlocks.part(proposal.block());
        var wordings = new LinkedHashMap<Commitment, WordingAfterErratum>();
        var newOwners = new HashMap<Commitment, Body>();
        for (var placed : ErratumBlocks.concerned(document, proposal.block())) {
            var commitment =
                    commitments.lock(resolution.id() + "-" + placed.request().number());
            wordings.put(commitment, wording(placed));
            if (part == CorrectedPart.OWNER && !commitment.state().isHandedOver()) {
                newOwners.put(commitment, bodies.findById(placed.request().owner()));
            }
        }
        var at = PublicationTime.next(
                errata.ofEachProposal(resolution).stream()
                        .findFirst()
                        .map(Erratum::publishedAt)
                        .orElse(null),
                confirmedAt);
        resolution.replace(after);
        commitments.applyErratum(
                wordings, part, () -> resolutions.applyErratum(resolution, document), BrusselsTime.of(at));
        var concerned = new ArrayList<>(wordings.keySet());
        if (concerned.isEmpty()) {
            concerned.add(null);
        }
        var hashes = List.of(blocks.wordingHash(before), blocks.wordingHash(after));
        for (var commitment : concerned) {
            var erratum = new Erratum(
                    proposal, commitment, newOwners.get(commitment), hashes.getFirst(), hashes.getLast(), at);
            if (commitment == null) {
                errata.persistAndFlush(erratum);
            } else {
                facts.add(erratum);
            }
        }
        proposal.removeReason();
        commitments.changed(resolution);
    }

    private static WordingAfterErratum wording(PlacedRequest placed) {
        return new WordingAfterErratum(
                placed.leadIns().stream().map(LocalizedRichText::plain).toList(),
                placed.request().text().plain());
    }
}
