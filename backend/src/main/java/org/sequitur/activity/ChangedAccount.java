package org.sequitur.activity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sequitur.body.BodyReference;
import org.sequitur.journal.UserReference;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.language.Language;
import org.sequitur.user.AccountChange;
import org.sequitur.user.AccountChangeKind;
import org.sequitur.user.AccountState;

/**
 * A change of an account.
 *
 * @param account null once it was erased
 * @param before null if there was no account, or if it was not known any more
 * @param after null if there is no account
 */
record ChangedAccount(AccountChangeKind kind, UserReference account, State before, State after) {

    /** @param name null unless the name was changed */
    record State(String name, Language language, List<Role> roles, List<BodyReference> bodies) {

        private static State of(AccountState state, Map<String, BodyReference> bodies) {
            return new State(
                    state.name(),
                    state.language(),
                    state.roles(),
                    state.bodies().stream()
                            .map(bodies::get)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    /** @param bodies by id */
    static ChangedAccount of(AccountChange change, UserReference account, Map<String, BodyReference> bodies) {
        return new ChangedAccount(
                change.kind(),
                account,
                change.before().map(state -> State.of(state, bodies)).orElse(null),
                change.after().map(state -> State.of(state, bodies)).orElse(null));
    }
}
