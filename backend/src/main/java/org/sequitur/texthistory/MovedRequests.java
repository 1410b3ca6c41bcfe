package org.sequitur.texthistory;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.document.Proposal;
import org.sequitur.document.Proposal.PlacedProposal;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ResolutionDocument.PlacedRequest;

/**
 * Finds requests whose position differs from the proposal: under another theme, or in another relative order.
 * Requests that are only renumbered because of insertions or removals before them have not moved.
 */
final class MovedRequests {

    private MovedRequests() {}

    /** The numbers of the adopted requests that moved. */
    static Set<String> in(ResolutionDocument document, Proposal proposal) {
        Map<String, Integer> themes = new HashMap<>();
        proposal.placedRequests().stream()
                .filter(MovedRequests::wasAdopted)
                .forEach(placed ->
                        themes.put(placed.request().adoptedAs(), placed.theme().adoptedAs()));
        var proposed = proposal.placedRequests().stream()
                .filter(MovedRequests::wasAdopted)
                .map(placed -> placed.request().adoptedAs())
                .toList();
        var adopted = document.placedRequests().stream()
                .map(placed -> placed.request().number())
                .filter(themes::containsKey)
                .toList();
        var moved = DiffUtils.diff(proposed, adopted).getDeltas().stream()
                .filter(delta -> delta.getType() != DeltaType.EQUAL)
                .map(delta -> delta.getTarget().getLines())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        document.placedRequests().stream()
                .filter(placed -> themes.containsKey(placed.request().number()))
                .filter(placed -> !Objects.equals(
                        theme(placed), themes.get(placed.request().number())))
                .forEach(placed -> moved.add(placed.request().number()));
        return moved;
    }

    private static boolean wasAdopted(PlacedProposal placed) {
        return placed.request().adoptedAs() != null;
    }

    private static Integer theme(PlacedRequest placed) {
        return placed.theme().number();
    }
}
