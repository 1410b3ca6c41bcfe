package org.sequitur.statement;

import java.util.function.Function;
import java.util.function.Predicate;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.problem.Problem;

/**
 * Finds what statements of one kind are about.
 *
 * @param get by its id; throws {@link Problem} 404 if there is no such target for the caller
 * @param lock the same, with the locks of the statement's operation, in its order, until the transaction ends
 * @param subject what the list of drafts shows of the target
 */
public record StatementTargets(
        Function<String, StatementTarget> get,
        Function<String, StatementTarget> lock,
        Function<String, StatementSubject> subject) {

    /** Targets on which such a statement can be published at any time. */
    public StatementTargets(Function<String, StatementTarget> get, Function<String, StatementTarget> lock) {
        this(get, lock, id -> new StatementSubject(true));
    }

    /** The targets of statements that are about a commitment itself. */
    public static StatementTargets of(Commitments commitments) {
        return of(commitments, _ -> true);
    }

    /** @param open whether such a statement can be published on the commitment as it is now */
    public static StatementTargets of(Commitments commitments, Predicate<Commitment> open) {
        return new StatementTargets(
                id -> StatementTarget.of(commitments.get(id)),
                id -> StatementTarget.of(commitments.lock(id)),
                id -> new StatementSubject(open.test(commitments.get(id))));
    }
}
