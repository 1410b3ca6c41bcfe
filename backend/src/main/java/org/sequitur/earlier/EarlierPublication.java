package org.sequitur.earlier;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.retry.Transactions;
import org.sequitur.plausibility.PlausibilityOutcome;
import org.sequitur.plausibility.PlausibilityRule;

/** Publishes the facts of a spreadsheet together, or tries to and undoes it. */
@ApplicationScoped
class EarlierPublication {

    private static final List<PlausibilityRule> CONFIRMABLE = Arrays.stream(PlausibilityRule.values())
            .filter(rule -> rule.outcome() == PlausibilityOutcome.CONFIRM)
            .toList();

    private final Transactions transactions;
    private final IdempotentRequests idempotentRequests;

    EarlierPublication(Transactions transactions, IdempotentRequests idempotentRequests) {
        this.transactions = transactions;
        this.idempotentRequests = idempotentRequests;
    }

    /** Ends a transaction that was only tried. */
    private static final class Undo extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Undo() {
            super(null, null, false, false);
        }
    }

    /** Errors that prevent publication, and rules to confirm. Each fact is published in a transaction that is undone. */
    List<SheetFault> faults(List<EarlierSheet.Entry> entries) {
        return Stream.concat(entries.stream().flatMap(this::faults), enteredTwice(entries))
                .toList();
    }

    /** Each fact is tried alone, and so does not meet the others of the spreadsheet. */
    private static Stream<SheetFault> enteredTwice(List<EarlierSheet.Entry> entries) {
        return IntStream.range(0, entries.size())
                .filter(index -> entries.subList(0, index).stream().anyMatch(entries.get(index)::isSameAs))
                .mapToObj(index -> new SheetFault(
                        entries.get(index).row(),
                        SheetColumn.DAY,
                        PlausibilityRule.ENTERED_TWICE.meaning().definition(),
                        PlausibilityRule.ENTERED_TWICE));
    }

    private Stream<SheetFault> faults(EarlierSheet.Entry entry) {
        try {
            transactions.run(() -> {
                publish(entry, List.of());
                throw new Undo();
            });
        } catch (Undo valid) {
            return Stream.of();
        } catch (Problem refused) {
            return faults(entry, refused);
        }
        throw new IllegalStateException("The transaction was not undone.");
    }

    private static Stream<SheetFault> faults(EarlierSheet.Entry entry, Problem refused) {
        return refused.issues().isEmpty()
                ? Stream.of(SheetFault.of(entry.row(), null, refused.detail()))
                : refused.issues().stream().map(issue -> fault(entry, issue));
    }

    private static SheetFault fault(EarlierSheet.Entry entry, Issue issue) {
        var rule = CONFIRMABLE.stream()
                .filter(one -> one.code().equals(issue.rule()))
                .findFirst()
                .orElse(null);
        return new SheetFault(entry.row(), SheetColumn.of(issue.name()).orElse(null), issue.detail(), rule);
    }

    /** Whether the caller has already published this spreadsheet with this key. */
    boolean isRepetition(String idempotencyKey, String file) {
        return idempotentRequests.isRepetition(idempotencyKey, file);
    }

    /**
     * Publishes all facts in one transaction, once for each key.
     *
     * @param file its hash
     * @throws Problem if another publication meanwhile made one of them invalid
     */
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    void publish(
            List<EarlierSheet.Entry> entries, List<PlausibilityRule> confirmed, String idempotencyKey, String file) {
        idempotentRequests.id(idempotencyKey, file, () -> {
            var published = new ArrayList<UUID>();
            for (var entry : entries) {
                published.add(publish(entry, confirmed));
            }
            return published.getFirst();
        });
    }

    private static UUID publish(EarlierSheet.Entry entry, List<PlausibilityRule> confirmed) {
        return entry.kind().publish(entry.commitment().id(), entry.fact(), confirmed);
    }
}
