package org.sequitur.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sequitur.journal.UserReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.Transactions;
import org.sequitur.user.Users;

/** Names the officer who proposes a draft. Keycloak is called after the transaction that reads the database. */
@ApplicationScoped
public class LastEditors {

    private final Users users;
    private final Transactions transactions;
    private final PublicAddress address;

    LastEditors(Users users, Transactions transactions, PublicAddress address) {
        this.users = users;
        this.transactions = transactions;
        this.address = address;
    }

    /**
     * @param draftId as in the request
     * @param editor reads the id of the user, in a transaction; empty if it is not known or not to be named
     * @throws Problem 404 if there is none
     */
    public UserReference named(String draftId, Supplier<Optional<String>> editor) {
        var userId = transactions
                .call(editor)
                .filter(id -> !id.equals(UserData.ERASED))
                .orElseThrow(() -> Problem.notFound(draftId));
        return UserReference.of(userId, users.names(Set.of(userId)), address);
    }
}
