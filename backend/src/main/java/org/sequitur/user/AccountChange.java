package org.sequitur.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.language.Language;

/** One change of an account: who made it, when, and what the account was before and after. */
@Entity
@Immutable
public class AccountChange {

    @Id
    private UUID id;

    @Column(columnDefinition = "datetime(6)")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private AccountChangeKind kind;

    @Column(name = "subject")
    private String userId;

    private String account;
    private String formerName;
    private String newName;

    @Enumerated(EnumType.STRING)
    private Language formerLanguage;

    @Enumerated(EnumType.STRING)
    private Language newLanguage;

    private String formerRoles;
    private String newRoles;
    private String formerBodies;
    private String newBodies;

    protected AccountChange() {}

    /**
     * @param userId who made the change
     * @param account id of the changed account
     * @param before null if there was no account
     * @param after null if there is no account
     */
    AccountChange(AccountChangeKind kind, Instant happenedAt, String userId, String account, User before, User after) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.happenedAt = happenedAt;
        this.kind = kind;
        this.userId = userId;
        this.account = account;
        if (before != null) {
            this.formerLanguage = before.language();
            this.formerRoles = AccountState.rolesOf(before);
            this.formerBodies = AccountState.bodiesOf(before);
        }
        if (after != null) {
            this.newLanguage = after.language();
            this.newRoles = AccountState.rolesOf(after);
            this.newBodies = AccountState.bodiesOf(after);
        }
        if (kind == AccountChangeKind.RENAMED) {
            this.formerName = before.givenName();
            this.newName = after.givenName();
        }
    }

    public UUID id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public AccountChangeKind kind() {
        return kind;
    }

    /** Id of the user who made the change. Empty once that user was erased. */
    public Optional<String> userId() {
        return unlessErased(userId);
    }

    /** Id of the changed account. Empty once it was erased. */
    public Optional<String> accountId() {
        return unlessErased(account);
    }

    /** Empty if there was no account, or if it was not known any more. */
    public Optional<AccountState> before() {
        return Optional.ofNullable(AccountState.stored(formerName, formerLanguage, formerRoles, formerBodies));
    }

    /** Empty if there is no account. */
    public Optional<AccountState> after() {
        return Optional.ofNullable(AccountState.stored(newName, newLanguage, newRoles, newBodies));
    }

    private static Optional<String> unlessErased(String id) {
        return id.equals(UserData.ERASED) ? Optional.empty() : Optional.of(id);
    }
}
