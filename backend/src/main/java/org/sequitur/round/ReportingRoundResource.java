package org.sequitur.round;

import static org.sequitur.staffoperation.StaffOperationKind.ROUND_CLOSED;
import static org.sequitur.staffoperation.StaffOperationKind.ROUND_DELETED;
import static org.sequitur.staffoperation.StaffOperationKind.ROUND_DUE_DATE_CHANGED;
import static org.sequitur.staffoperation.StaffOperationKind.ROUND_FOREWORD_WRITTEN;
import static org.sequitur.staffoperation.StaffOperationKind.ROUND_OPENED;
import static org.sequitur.staffoperation.StaffOperationKind.ROUND_PREPARED;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sequitur.access.Access;
import org.sequitur.api.ReportingRoundsApi;
import org.sequitur.body.Bodies;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.cache.PublicDataChanges;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.resolution.Resolutions;
import org.sequitur.staffoperation.StaffOperationKind;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ReportingRoundResource implements ReportingRoundsApi {

    private final ReportingRounds rounds;
    private final AwaitedReports awaited;
    private final RoundProgress progress;
    private final RoundLog log;
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final Access access;
    private final Caller caller;
    private final IdempotentRequests idempotentRequests;
    private final IfMatch tags;
    private final PublicDataChanges publicDataChanges;
    private final Event<RoundAnnounced> announced;
    private final Event<RoundClosed> closed;
    private final RequestUri requestUri;
    private final PublicAddress address;
    private final Clock clock;

    ReportingRoundResource(
            ReportingRounds rounds,
            AwaitedReports awaited,
            RoundProgress progress,
            RoundLog log,
            Resolutions resolutions,
            Bodies bodies,
            Access access,
            Caller caller,
            IdempotentRequests idempotentRequests,
            IfMatch tags,
            PublicDataChanges publicDataChanges,
            Event<RoundAnnounced> announced,
            Event<RoundClosed> closed,
            RequestUri requestUri,
            PublicAddress address,
            Clock clock) {
        this.rounds = rounds;
        this.awaited = awaited;
        this.progress = progress;
        this.log = log;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.access = access;
        this.caller = caller;
        this.idempotentRequests = idempotentRequests;
        this.tags = tags;
        this.publicDataChanges = publicDataChanges;
        this.announced = announced;
        this.closed = closed;
        this.requestUri = requestUri;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Page<ReportingRoundRepresentation> listReportingRounds(String resolution, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        if (resolution != null) {
            Problem.requireKnown("resolution", resolutions.unknown(List.of(resolution)));
        }
        var slice = resolution == null ? rounds.slice(pageRequest) : rounds.on(resolution, pageRequest);
        return Page.of(slice, pageRequest, requestUri, rounds::represent);
    }

    @Override
    public ReportingRoundRepresentation createReportingRound(CreateReportingRound content, String idempotencyKey) {
        access.require(ReportingRounds.RUN_ROUNDS);
        return getReportingRound(idempotentRequests.id(idempotencyKey, content, () -> {
            var round = ReportingRound.create();
            save(round, content);
            rounds.persist(round);
            log.record(ROUND_PREPARED, round);
            return round.id();
        }));
    }

    @Override
    public ReportingRoundRepresentation getReportingRound(String reportingRoundId) {
        return rounds.represent(rounds.get(reportingRoundId));
    }

    @Override
    public ReportingRoundRepresentation replaceReportingRound(
            String reportingRoundId, String ifMatch, CreateReportingRound content) {
        var round = lock(reportingRoundId, ifMatch);
        round.requireInPreparation();
        save(round, content);
        return rounds.represent(round);
    }

    @Override
    public void deleteReportingRound(String reportingRoundId, String ifMatch) {
        var round = lock(reportingRoundId, ifMatch);
        round.requireInPreparation();
        rounds.delete(round);
        log.record(ROUND_DELETED, round);
    }

    @Override
    public ReportingRoundRepresentation openReportingRound(
            String reportingRoundId, String ifMatch, CreateRoundOpening opening) {
        var how = opening == null ? CreateRoundOpening.UNCONFIRMED : opening;
        var round = lock(reportingRoundId, ifMatch);
        round.requireInPreparation();
        var commitments = awaited.findOfToday(round);
        var at = clock.instant();
        OpeningRules.check(round, commitments.size(), BrusselsTime.of(at));
        PlausibilityCheck.of(how.confirmed(), BrusselsTime.of(at))
                .dayAhead("/dueOn", round.dueOn())
                .text(
                        "/letter",
                        new LocalizedText(round.letter().fr(), round.letter().nl()))
                .requireConfirmed();
        round.open(commitments, caller.author(), at);
        announced.fire(new RoundAnnounced(round, progress.awaitedBodies(round), true));
        return changed(ROUND_OPENED, round);
    }

    @Override
    public ReportingRoundRepresentation replaceReportingRoundDueDate(
            String reportingRoundId, String ifMatch, CreateDueDate newDueDate) {
        var round = lock(reportingRoundId, ifMatch);
        round.requireOpen();
        var today = BrusselsTime.today(clock);
        var to = newDueDate.to() == null ? round.periodTo() : newDueDate.to();
        OpeningRules.checkDays(round.periodFrom(), to, newDueDate.dueOn(), today);
        PlausibilityCheck.of(newDueDate.confirmed(), today)
                .dayAhead("/dueOn", newDueDate.dueOn())
                .requireConfirmed();
        var dueBefore = round.dueOn();
        var isChanged = round.postpone(newDueDate.dueOn(), to, today, caller.author(), clock.instant());
        if (!dueBefore.equals(round.dueOn())) {
            announced.fire(new RoundAnnounced(round, progress.awaitedBodies(round), false));
        }
        return isChanged ? changed(ROUND_DUE_DATE_CHANGED, round) : rounds.represent(round);
    }

    @Override
    public ReportingRoundRepresentation replaceReportingRoundForeword(
            String reportingRoundId, String ifMatch, CreateRoundForeword foreword) {
        var round = lock(reportingRoundId, ifMatch);
        round.requireOpened();
        var at = clock.instant();
        round.introduce(foreword.checked(BrusselsTime.of(at)), caller.author(), at);
        return changed(ROUND_FOREWORD_WRITTEN, round);
    }

    @Override
    public ReportingRoundRepresentation closeReportingRound(String reportingRoundId, String ifMatch) {
        var round = lock(reportingRoundId, ifMatch);
        round.requireOpen();
        round.close(caller.author(), clock.instant());
        closed.fire(new RoundClosed(round));
        return changed(ROUND_CLOSED, round);
    }

    @Override
    public RoundProgressRepresentation getReportingRoundParticipation(String reportingRoundId) {
        return new RoundProgressRepresentation(
                requestUri.address(),
                progress.ofBodies(rounds.get(reportingRoundId), Set.of()).stream()
                        .map(body -> RoundProgressRepresentation.BodyProgress.of(body, address))
                        .toList());
    }

    @Override
    public Page<RoundCommitmentRepresentation> listReportingRoundCommitments(
            String reportingRoundId, Integer page, Integer pageSize, List<String> body) {
        var pageRequest = new PageRequest(page, pageSize);
        Problem.requireKnown("body", bodies.unknown(body));
        return Page.of(
                progress.ofCommitments(rounds.get(reportingRoundId), body, pageRequest), pageRequest, requestUri);
    }

    private ReportingRound lock(String id, String ifMatch) {
        var round = rounds.lock(id);
        tags.mustMatch(ifMatch, rounds.represent(round));
        return round;
    }

    private void save(ReportingRound round, CreateReportingRound content) {
        InputRules.dayIfAny("/from", content.from());
        InputRules.dayIfAny("/to", content.to());
        InputRules.dayIfAny("/dueOn", content.dueOn());
        var issues = Stream.concat(
                        issues("/resolutions/", content.resolutions(), resolutions.unknown(content.resolutions())),
                        issues("/bodies/", content.bodies(), bodies.unknown(content.bodies())))
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        round.save(content, caller.author(), clock.instant());
    }

    private static Stream<Issue> issues(String pointer, List<String> ids, Set<String> unknown) {
        return IntStream.range(0, ids.size())
                .filter(index -> unknown.contains(ids.get(index)))
                .mapToObj(index -> Issue.unknownInBody(pointer + index, ids.get(index)));
    }

    /** Logs the operation and counts a change of public data, last in the transaction. */
    private ReportingRoundRepresentation changed(StaffOperationKind kind, ReportingRound round) {
        log.record(kind, round);
        publicDataChanges.changed();
        return rounds.represent(round);
    }
}
