package org.sequitur.followup;

import static org.sequitur.followup.FollowUpMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.ForewordsApi;
import org.sequitur.platform.cache.PublicDataChanges;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.platform.time.DateRules;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Resolutions;
import org.sequitur.staffoperation.OperationObject;
import org.sequitur.staffoperation.StaffOperationKind;
import org.sequitur.staffoperation.StaffOperations;
import org.sequitur.withdrawal.CreateWithdrawal;
import org.sequitur.withdrawal.WithdrawText;
import org.sequitur.withdrawal.WithdrawalRepresentation;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ForewordResource implements ForewordsApi {

    private final Resolutions resolutions;
    private final Forewords forewords;
    private final PublicDataChanges publicDataChanges;
    private final Access access;
    private final Caller caller;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final WithdrawText texts;
    private final StaffOperations operations;
    private final RequestUri requestUri;

    ForewordResource(
            Resolutions resolutions,
            Forewords forewords,
            PublicDataChanges publicDataChanges,
            Access access,
            Caller caller,
            IdempotentRequests idempotentRequests,
            Clock clock,
            WithdrawText texts,
            StaffOperations operations,
            RequestUri requestUri) {
        this.resolutions = resolutions;
        this.forewords = forewords;
        this.publicDataChanges = publicDataChanges;
        this.access = access;
        this.caller = caller;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.texts = texts;
        this.operations = operations;
        this.requestUri = requestUri;
    }

    @Override
    public ForewordRepresentation createForeword(
            String resolutionId, CreateForeword newForeword, String idempotencyKey) {
        access.require(ForewordFactKind.INTRODUCE_REPORTS);
        return getForeword(idempotentRequests.id(idempotencyKey, newForeword, () -> {
            var resolution = resolutions.lock(resolutionId);
            checkPeriod(newForeword, resolution.adoptedOn());
            var at = forewords.timeOfNext(resolution, clock.instant());
            var foreword = new Foreword(resolution, newForeword, caller.author(), at);
            PlausibilityCheck.of(newForeword.confirmed(), BrusselsTime.of(at))
                    .text("/text", newForeword.text())
                    .requireConfirmed();
            forewords.persistAndFlush(foreword);
            operations.record(StaffOperationKind.FOREWORD_PUBLISHED, OperationObject.on(resolution, foreword.id()));
            publicDataChanges.changed();
            return foreword.id();
        }));
    }

    @Override
    public ForewordRepresentation getForeword(String forewordId) {
        return forewords.represent(forewords.get(forewordId));
    }

    @Override
    public WithdrawalRepresentation withdrawForeword(String forewordId, CreateWithdrawal newWithdrawal) {
        access.require(Permission.WITHDRAW_TEXT);
        var foreword = forewords.lock(forewordId);
        operations.record(
                StaffOperationKind.FOREWORD_WITHDRAWN, OperationObject.on(foreword.resolution(), foreword.id()));
        return texts.withdraw(Foreword.TEXT, foreword.id(), newWithdrawal);
    }

    @Override
    public Page<ForewordRepresentation> listForewords(String resolutionId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var slice = forewords.slice(resolution(resolutionId), pageRequest);
        return Page.of(slice.with(forewords.represent(slice.items())), pageRequest, requestUri);
    }

    private Resolution resolution(String id) {
        return resolutions.findByIdOptional(id).orElseThrow(() -> Problem.notFound(id));
    }

    /** The period must be one for which a report can be requested; otherwise the foreword would never be printed. */
    private void checkPeriod(CreateForeword newForeword, LocalDate adoptedOn) {
        DateRules.mustNotBeFuture("/to", newForeword.to(), clock);
        var issues = new ArrayList<Issue>();
        if (newForeword.from().isAfter(newForeword.to())) {
            issues.add(fromIssue(newForeword, MESSAGES.periodReversed()));
        }
        if (newForeword.from().isBefore(adoptedOn)) {
            issues.add(fromIssue(newForeword, MESSAGES.periodBeforeAdoption()));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(List.copyOf(issues));
        }
    }

    private static Issue fromIssue(CreateForeword newForeword, LocalizedText detail) {
        return Issue.inBody(
                Issue.Type.INVALID_INPUT, "/from", newForeword.from().toString(), detail);
    }
}
