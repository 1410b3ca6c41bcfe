package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.PrintedExtent;
import org.sequitur.journal.PrintedFacts;

/** Reads the public facts that a report prints about commitments. */
@ApplicationScoped
class FollowedCommitments {

    /**
     * @param reduced whether they have only the latest facts, because all of the period would be too many
     * @param maxTextLength maximum number of characters printed of each published text
     */
    record Result(List<FollowedCommitment> commitments, boolean reduced, int maxTextLength) {}

    private final PrintedFactSelection selection;
    private final ReportSize size;
    private final FactKinds kinds;

    FollowedCommitments(PrintedFactSelection selection, ReportSize size, FactKinds kinds) {
        this.selection = selection;
        this.size = size;
        this.kinds = kinds;
    }

    /**
     * @param commitments not empty, with their state at the end of the period
     * @param latestOnly whether they must have the latest facts only
     */
    Result load(List<CommitmentRepresentation> commitments, Period period, boolean latestOnly) {
        var lists = kinds.printed();
        var ids =
                commitments.stream().map(CommitmentRepresentation::commitmentId).toList();
        var asked = new PrintedExtent(period.start(), period.end(), latestOnly);
        var ofAsked = selection.select(lists, ids, asked);
        var extent = size.allows(ofAsked) ? asked : asked.reduced();
        var chosen = extent.equals(asked) ? ofAsked : selection.select(lists, ids, extent);
        size.check(chosen);
        Map<String, Function<String, TruncatedList<?>>> facts =
                lists.stream().collect(Collectors.toMap(PrintedFacts::name, list -> read(chosen, list, extent)));
        var followedCommitments = commitments.stream()
                .map(now -> new FollowedCommitment(
                        now,
                        facts.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        list -> list.getValue().apply(now.commitmentId())))))
                .toList();
        return new Result(followedCommitments, extent.latestOnly(), size.maxTextLength(chosen));
    }

    /** @return a function from the commitment's id to its selected facts */
    private static <F> Function<String, TruncatedList<?>> read(
            PrintedFactSelection.SelectedFacts chosen, PrintedFacts<F> list, PrintedExtent extent) {
        var byId = list.reader().apply(chosen.all(list), extent).stream()
                .collect(Collectors.toMap(fact -> list.id().apply(fact).toString(), Function.identity()));
        return commitmentId -> chosen.of(list, commitmentId).map(id -> byId.get(id.toString()));
    }
}
