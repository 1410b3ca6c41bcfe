package org.sequitur.sitting;

import static org.sequitur.sitting.SittingMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sequitur.access.Access;
import org.sequitur.api.SittingsApi;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.cache.PublicDataChanges;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.Committees;
import org.sequitur.staffoperation.OperationObject;
import org.sequitur.staffoperation.StaffOperationKind;
import org.sequitur.staffoperation.StaffOperations;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class SittingResource implements SittingsApi {

    private final Sittings sittings;
    private final Committees committees;
    private final Commitments commitments;
    private final Access access;
    private final Caller caller;
    private final IdempotentRequests idempotentRequests;
    private final IfMatch tags;
    private final PublicDataChanges publicDataChanges;
    private final StaffOperations operations;
    private final RequestUri requestUri;
    private final Clock clock;

    SittingResource(
            Sittings sittings,
            Committees committees,
            Commitments commitments,
            Access access,
            Caller caller,
            IdempotentRequests idempotentRequests,
            IfMatch tags,
            PublicDataChanges publicDataChanges,
            StaffOperations operations,
            RequestUri requestUri,
            Clock clock) {
        this.sittings = sittings;
        this.committees = committees;
        this.commitments = commitments;
        this.access = access;
        this.caller = caller;
        this.idempotentRequests = idempotentRequests;
        this.tags = tags;
        this.publicDataChanges = publicDataChanges;
        this.operations = operations;
        this.requestUri = requestUri;
        this.clock = clock;
    }

    @Override
    public Page<SittingRepresentation> listSittings(Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        return Page.of(sittings.slice(pageRequest), pageRequest, requestUri, this::represent);
    }

    @Override
    public SittingRepresentation createSitting(CreateSitting newSitting, String idempotencyKey) {
        access.require(Sittings.PREPARE_SITTINGS);
        return getSitting(idempotentRequests.id(idempotencyKey, newSitting, () -> {
            requireNotAnnouncedInPast(newSitting);
            var sitting = Sitting.create();
            save(sitting, newSitting);
            sittings.persist(sitting);
            changed(StaffOperationKind.SITTING_PREPARED, sitting);
            return sitting.id();
        }));
    }

    @Override
    public SittingRepresentation getSitting(String sittingId) {
        return represent(sittings.get(sittingId));
    }

    @Override
    public SittingRepresentation replaceSitting(String sittingId, String ifMatch, CreateSitting newSitting) {
        var sitting = lock(sittingId, ifMatch);
        if (!newSitting.heldOn().equals(sitting.heldOn())) {
            requireNotAnnouncedInPast(newSitting);
        }
        var wasAnnounced = sitting.isAnnounced();
        save(sitting, newSitting);
        changed(changeOf(wasAnnounced, sitting.isAnnounced()), sitting);
        return represent(sitting);
    }

    private static StaffOperationKind changeOf(boolean wasAnnounced, boolean isAnnounced) {
        if (wasAnnounced == isAnnounced) {
            return StaffOperationKind.SITTING_CHANGED;
        }
        return isAnnounced ? StaffOperationKind.SITTING_ANNOUNCED : StaffOperationKind.SITTING_UNANNOUNCED;
    }

    @Override
    public void deleteSitting(String sittingId, String ifMatch) {
        var sitting = lock(sittingId, ifMatch);
        sitting.requireDeletable(BrusselsTime.today(clock));
        sittings.delete(sitting);
        changed(StaffOperationKind.SITTING_DELETED, sitting);
    }

    /** After its day an announced sitting can be neither changed nor deleted: a wrong day could not be corrected. */
    private void requireNotAnnouncedInPast(CreateSitting sitting) {
        if (sitting.announced() && sitting.heldOn().isBefore(BrusselsTime.today(clock))) {
            throw Problem.badRequest(List.of(Issue.inBody(
                    Issue.Type.INVALID_INPUT, "/heldOn", sitting.heldOn().toString(), MESSAGES.announcedInPast())));
        }
    }

    private Sitting lock(String id, String ifMatch) {
        var sitting = sittings.lock(id);
        tags.mustMatch(ifMatch, represent(sitting));
        return sitting;
    }

    /** Logs the operation and counts a change of public data, last in the transaction. */
    private void changed(StaffOperationKind kind, Sitting sitting) {
        var committee = sitting.committee();
        operations.record(
                kind,
                OperationObject.named(
                        sitting.id(), new DraftText(committee.fr(), committee.nl()), sitting.heldOn(), Set.of()));
        publicDataChanges.changed();
    }

    private void save(Sitting sitting, CreateSitting input) {
        sitting.save(content(sitting, input), caller.author(), clock.instant(), BrusselsTime.today(clock));
    }

    /** @throws Problem 400 with an issue for each unknown committee or commitment */
    private Sitting.Content content(Sitting sitting, CreateSitting input) {
        var committee = committee(sitting, input.committee());
        var found = commitments.listByIds(input.commitments()).stream()
                .collect(Collectors.toMap(Commitment::id, Function.identity()));
        var issues = Stream.concat(
                        committee.isEmpty()
                                ? Stream.of(Issue.unknownInBody("/committee", input.committee()))
                                : Stream.empty(),
                        unknown(input.commitments(), found))
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return new Sitting.Content(
                committee.getFirst(),
                input.heldOn(),
                input.announced(),
                input.commitments().stream().map(found::get).toList());
    }

    /** The committee of that name; the sitting's own stays known when no resolution has it any more. */
    private List<LocalizedText> committee(Sitting sitting, String name) {
        return Stream.concat(Stream.ofNullable(sitting.committee()), committees.all().stream())
                .filter(known -> Committees.same(known.fr(), name) || Committees.same(known.nl(), name))
                .limit(1)
                .toList();
    }

    private static Stream<Issue> unknown(List<String> ids, Map<String, Commitment> found) {
        return IntStream.range(0, ids.size())
                .filter(index -> !found.containsKey(ids.get(index)))
                .mapToObj(index -> Issue.unknownInBody("/commitments/" + index, ids.get(index)));
    }

    private SittingRepresentation represent(Sitting sitting) {
        return sittings.represent(sitting);
    }
}
