package org.sequitur.statement;

import static org.sequitur.statement.StatementMessages.MESSAGES;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.ReportingBodies;
import org.sequitur.access.SecondPerson;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.Fact;
import org.sequitur.journal.Ids;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Repository of drafts of statements. For callers who may not publish the statement, its draft does not exist. */
@ApplicationScoped
class StatementDrafts implements PanacheRepositoryBase<StatementDraft, UUID>, UserData {

    /** How many drafts one account may have been the last to save. */
    private static final int MAX_OF_ACCOUNT = 200;

    private static final String ALL =
            "from StatementDraft d left join fetch d.commitment c left join fetch c.owner left join fetch d.resolution"
                    + " where d.kind in :kinds";

    /** HQL: whether the caller makes statements on the commitment in the name of the body that prepares this one. */
    private static final String OF_CALLER =
            "case when d.jointOwnerId = '' then c.owner.id else d.jointOwnerId end = " + Access.REPORTING_BODY;

    private final DraftedStatements statements;
    private final StatementRequests requests;
    private final Access access;
    private final Caller caller;
    private final ReportingBodies bodies;
    private final SecondPerson secondPerson;
    private final Clock clock;

    StatementDrafts(
            DraftedStatements statements,
            StatementRequests requests,
            Access access,
            Caller caller,
            ReportingBodies bodies,
            SecondPerson secondPerson,
            Clock clock) {
        this.statements = statements;
        this.requests = requests;
        this.access = access;
        this.caller = caller;
        this.bodies = bodies;
        this.secondPerson = secondPerson;
        this.clock = clock;
    }

    /**
     * The draft of this kind and target, created if there is none. A joint owner has drafts of its own.
     *
     * @throws Problem 404 without such a target, 403 without permission, 409 if the caller has too many drafts
     */
    StatementDraft findOrCreate(StatementKind kind, String subjectId) {
        var statement = statements.find(kind);
        var target = statement.targets().get().apply(subjectId);
        access.require(target.commitment(), statement.permission());
        var jointOwner = jointOwner(statement, target.commitment());
        var author = caller.author();
        if (count("savedBy", author) >= MAX_OF_ACCOUNT) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.tooManyDrafts(MAX_OF_ACCOUNT));
        }
        // Native: of two users who start the same draft at once, both get the row that was inserted first. A duplicate
        // key of an entity would end the transaction.
        getEntityManager()
                .createNativeQuery("insert ignore into statement_draft"
                        + " (id, kind, subject_id, commitment_row_id, resolution_id, content, state, saved_by, saved_at, joint_owner_id)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
                .setParameter(1, Fact.newId())
                .setParameter(2, kind.name())
                .setParameter(3, subjectId)
                .setParameter(
                        4,
                        target.commitment() == null ? null : target.commitment().rowId())
                .setParameter(
                        5,
                        target.resolution() == null ? null : target.resolution().id())
                .setParameter(6, requests.write(StatementDraftContent.EMPTY))
                .setParameter(7, StatementDraftState.STARTED.name())
                .setParameter(8, author)
                .setParameter(9, clock.instant())
                .setParameter(10, jointOwner)
                .executeUpdate();
        // A locking read: the transaction's snapshot may be older than the row.
        return find("kind = ?1 and subjectId = ?2 and jointOwnerId = ?3", kind, subjectId, jointOwner)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .singleResult();
    }

    StatementDraft get(String id) {
        return visible(findByIdOptional(Ids.uuid(id)), id);
    }

    /** The draft, with a row lock until the transaction ends. */
    StatementDraft lock(String id) {
        return visible(findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE), id);
    }

    /**
     * The draft, and then what the statement's operation locks, until the transaction ends; before any read without a lock,
     * as the first such read fixes the snapshot with which the rules of the statement are checked.
     */
    StatementDraft lockWithTarget(String id) {
        var draft =
                findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
        var statement = statements.find(draft.kind());
        var target = statement.targets().lock().apply(draft.subjectId());
        if (!isVisible(draft, target.commitment())) {
            throw Problem.notFound(id);
        }
        return draft;
    }

    private boolean isVisible(StatementDraft draft, Commitment commitment) {
        var statement = statements.find(draft.kind());
        return access.allows(statement.permission(), commitment)
                && (draft.isOfJointOwner()
                        ? draft.jointOwnerId()
                                .equals(access.reportingBody(commitment).id())
                        : jointOwner(statement, commitment).isEmpty());
    }

    /** The joint owner in whose name the caller makes such a statement; empty if it is the owner or Parliament. */
    private String jointOwner(DraftedStatement statement, Commitment commitment) {
        if (!statement.permission().isOfJointOwners()) {
            return "";
        }
        var body = access.reportingBody(commitment).id();
        return body.equals(commitment.owner().id()) ? "" : body;
    }

    private StatementDraft visible(Optional<StatementDraft> draft, String id) {
        return draft.filter(found -> isVisible(found, found.commitment())).orElseThrow(() -> Problem.notFound(id));
    }

    /** Whether there is something with this id that statements of a kind of the caller's are about. */
    boolean isSubject(String id) {
        return kindsOfCaller().stream()
                .map(kind -> statements.find(kind).targets())
                .anyMatch(targets -> isTarget(targets, id));
    }

    private static boolean isTarget(StatementTargets targets, String id) {
        try {
            return targets.get().apply(id) != null;
        } catch (Problem problem) {
            if (problem.type() == ProblemType.RESOURCE_NOT_FOUND) {
                return false;
            }
            throw problem;
        }
    }

    private Set<StatementKind> kindsOfCaller() {
        return caller.is(Role.STAFF) ? statements.ofParliament() : statements.ofOwners();
    }

    /**
     * The drafts that the caller may see, last saved first.
     *
     * @param commitments ids of commitments; empty for all
     * @param subjectId null for all
     */
    Slice<StatementDraft> slice(List<String> commitments, String subjectId, PageRequest page) {
        var query = new StringBuilder(ALL);
        var parameters = ofCaller(query);
        if (!commitments.isEmpty()) {
            query.append(" and c.id in :commitments");
            parameters.and("commitments", commitments);
        }
        if (subjectId != null) {
            query.append(" and d.subjectId = :subject");
            parameters.and("subject", subjectId);
        }
        return Slice.of(find(query + " order by d.savedAt desc, d.id desc", parameters), page);
    }

    /** The drafts of this state that the caller may see, last saved first. */
    List<StatementDraft> first(StatementDraftState state, int limit) {
        var query = new StringBuilder(ALL + " and d.state = :state");
        var parameters = ofCaller(query).and("state", state);
        return find(query + " order by d.savedAt desc, d.id desc", parameters)
                .page(0, limit)
                .list();
    }

    private Parameters ofCaller(StringBuilder query) {
        var parameters = Parameters.with("kinds", kindsOfCaller());
        if (caller.is(Role.STAFF)) {
            return parameters;
        }
        query.append(" and " + OF_CALLER);
        return parameters.and("bodies", bodies.ids());
    }

    void save(StatementDraft draft, StatementDraftContent content) {
        var statement = statements.find(draft.kind());
        requests.check(statement, content);
        draft.save(
                requests.write(content),
                requests.state(statement, draft.subjectId(), content),
                caller.author(),
                clock.instant());
    }

    /**
     * Publishes the statement and deletes the draft, in the current transaction.
     *
     * @return the id of the statement
     * @throws Problem 400 for what is missing or invalid; 409 if its body requires a second person, and the caller saved it last
     */
    UUID publish(StatementDraft draft, CreateStatementPublication publication) {
        var statement = statements.find(draft.kind());
        var subjectId = draft.subjectId();
        var content = requests.read(draft.content());
        var body = requests.body(statement, subjectId, content, publication.confirmed());
        if (!statement.permission().isOfParliament()) {
            secondPerson.requireForDraft(access.reportingBody(draft.commitment()), draft.savedBy());
        }
        delete(draft);
        return statement.publish(subjectId, body, content.ifMatch());
    }

    @Override
    public void erase(String userId) {
        update("savedBy = ?1 where savedBy = ?2", ERASED, userId);
    }
}
