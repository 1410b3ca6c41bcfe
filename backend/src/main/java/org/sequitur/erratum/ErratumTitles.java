package org.sequitur.erratum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.CorrectedPart;
import org.sequitur.document.DocumentBlocks;
import org.sequitur.document.DocumentReader;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.search.SearchWords;

/** Finds short titles that repeat words which an erratum corrects. They are editorial, so that no erratum changes them. */
@ApplicationScoped
class ErratumTitles {

    private static final int MAX_SHORT_WORD_LENGTH = 3;

    private final DocumentReader documents;
    private final DocumentBlocks blocks;
    private final Commitments commitments;
    private final PublicAddress address;

    ErratumTitles(DocumentReader documents, DocumentBlocks blocks, Commitments commitments, PublicAddress address) {
        this.documents = documents;
        this.blocks = blocks;
        this.commitments = commitments;
        this.address = address;
    }

    /**
     * The requests of the passage whose short title has a word that the erratum removes from it, in the same language; none
     * once the proposal is decided.
     */
    List<CommitmentReference> toReview(ErratumProposal proposal) {
        if (proposal.state() != ErratumProposalState.PROPOSED
                || ErratumBlocks.part(proposal.block()) != CorrectedPart.TEXT) {
            return List.of();
        }
        var before = blocks.text(proposal.contentBefore()).plain();
        var after = blocks.text(proposal.contentAfter()).plain();
        var resolution = proposal.resolution();
        var repeating = commitments.shortTitles(resolution).entrySet().stream()
                .filter(title -> repeats(title.getValue(), before, after))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (repeating.isEmpty()) {
            // Most often: the inbox, which shows many proposals, reads no document then.
            return List.of();
        }
        // Only these commitments are loaded: a resolution may have many others.
        var concerned = ErratumBlocks.concerned(documents.readKnown(resolution.document()), proposal.block()).stream()
                .map(placed -> resolution.id() + "-" + placed.request().number())
                .filter(repeating::contains)
                .toList();
        return commitments.listByIds(concerned).stream()
                .map(commitment -> CommitmentReference.of(commitment, address))
                .toList();
    }

    /** Short words without digits do not count: nearly every title has some of them. */
    static boolean repeats(LocalizedText title, LocalizedText before, LocalizedText after) {
        return Arrays.stream(Language.values()).anyMatch(language -> {
            var removed = SearchWords.of(before.in(language));
            removed.removeAll(SearchWords.of(after.in(language)));
            removed.removeIf(word ->
                    word.length() <= MAX_SHORT_WORD_LENGTH && word.codePoints().noneMatch(Character::isDigit));
            return !Collections.disjoint(removed, SearchWords.of(title.in(language)));
        });
    }
}
