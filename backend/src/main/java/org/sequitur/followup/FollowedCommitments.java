package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.PrintedFacts;

/** Reads the public facts that a report prints about commitments. */
@ApplicationScoped
class FollowedCommitments {

    /** @param longestText maximum number of characters printed of each published text */
    record Result(List<FollowedCommitment> commitments, int longestText) {}

    private final PrintedFactSelection latest;
    private final ReportSize size;
    private final FactKinds kinds;

    FollowedCommitments(PrintedFactSelection latest, ReportSize size, FactKinds kinds) {
        this.latest = latest;
        this.size = size;
        this.kinds = kinds;
    }

    /**
     * @param commitments not empty, with their state at that time
     * @param until facts published at or after this moment are left out
     */
    Result of(List<CommitmentRepresentation> commitments, Instant until) {
        var lists = kinds.printed();
        var chosen = latest.of(
                lists,
                commitments.stream().map(CommitmentRepresentation::commitmentId).toList(),
                until);
        size.check(chosen);
        Map<String, Function<String, TruncatedList<?>>> facts =
                lists.stream().collect(Collectors.toMap(PrintedFacts::name, list -> read(chosen, list, until)));
        var followedCommitments = commitments.stream()
                .map(now -> new FollowedCommitment(
                        now,
                        facts.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        list -> list.getValue().apply(now.commitmentId())))))
                .toList();
        return new Result(followedCommitments, size.longestText(chosen));
    }

    /** @return a function from the commitment's id to its selected facts */
    private static <F> Function<String, TruncatedList<?>> read(
            PrintedFactSelection.Chosen chosen, PrintedFacts<F> list, Instant until) {
        var byId = list.reader().apply(chosen.all(list), until).stream()
                .collect(Collectors.toMap(fact -> list.id().apply(fact).toString(), Function.identity()));
        return commitmentId -> chosen.of(list, commitmentId).map(id -> byId.get(id.toString()));
    }
}
