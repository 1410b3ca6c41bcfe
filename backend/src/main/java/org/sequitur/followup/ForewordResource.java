package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.ForewordsApi;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.representation.PublicDataChanges;
import org.sequitur.platform.time.DateRules;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Resolutions;
import org.sequitur.withdrawal.NewWithdrawal;
import org.sequitur.withdrawal.WithdrawText;
import org.sequitur.withdrawal.WithdrawalRepresentation;

@ApplicationScoped
@Transactional
class ForewordResource implements ForewordsApi {

    private final Resolutions resolutions;
    private final Forewords forewords;
    private final PublicDataChanges publicDataChanges;
    private final Access access;
    private final Caller caller;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final WithdrawText texts;
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
            RequestUri requestUri) {
        this.resolutions = resolutions;
        this.forewords = forewords;
        this.publicDataChanges = publicDataChanges;
        this.access = access;
        this.caller = caller;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.texts = texts;
        this.requestUri = requestUri;
    }

    @Override
    public ForewordRepresentation createForeword(String resolutionId, NewForeword written, String idempotencyKey) {
        access.require(Permission.INTRODUCE_REPORTS);
        var resolution = resolution(resolutionId);
        mustBeAPeriod(written, resolution.adoptedOn());
        return getForeword(idempotentRequests.id(idempotencyKey, written, () -> {
            var at = forewords.timeOfNext(resolution, clock.instant());
            var foreword = new Foreword(resolution, written, caller.author(), at);
            forewords.persistAndFlush(foreword);
            publicDataChanges.changed();
            return foreword.id();
        }));
    }

    @Override
    public ForewordRepresentation getForeword(String forewordId) {
        return forewords.represent(forewords.get(forewordId));
    }

    @Override
    public WithdrawalRepresentation withdrawForeword(String forewordId, NewWithdrawal why) {
        access.require(Permission.WITHDRAW_TEXT);
        return texts.withdraw(PublishedText.FOREWORD, forewords.lock(forewordId).id(), why);
    }

    @Override
    public Page<ForewordRepresentation> listForewords(String resolutionId, Integer page, Integer pageSize) {
        var asked = new PageRequest(page, pageSize);
        var slice = forewords.slice(resolution(resolutionId), asked);
        return Page.of(slice.with(forewords.represent(slice.items())), asked, requestUri);
    }

    private Resolution resolution(String id) {
        return resolutions.findByIdOptional(id).orElseThrow(() -> Problem.notFound(id));
    }

    /** One that a report can be asked for: of another, the foreword would never be read. */
    private void mustBeAPeriod(NewForeword written, LocalDate adoptedOn) {
        DateRules.mustNotBeToCome("/to", written.to(), clock);
        var issues = new ArrayList<Issue>();
        if (written.from().isAfter(written.to())) {
            issues.add(
                    atTheBeginning(written, "La période commence après sa fin.", "De periode begint na haar einde."));
        }
        if (written.from().isBefore(adoptedOn)) {
            issues.add(atTheBeginning(
                    written,
                    "La période commence avant l'adoption de la résolution.",
                    "De periode begint vóór de aanneming van de resolutie."));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(List.copyOf(issues));
        }
    }

    private static Issue atTheBeginning(NewForeword written, String fr, String nl) {
        return Issue.inBody(Issue.Type.INVALID_INPUT, "/from", written.from().toString(), new LocalizedText(fr, nl));
    }
}
