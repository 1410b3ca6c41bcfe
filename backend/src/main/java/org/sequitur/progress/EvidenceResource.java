package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.EvidenceApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.journal.Ids;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.Requested;
import org.sequitur.platform.idempotency.Once;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

@ApplicationScoped
@Transactional
class EvidenceResource implements EvidenceApi {

    private static final LocalizedText NOT_PUBLISHED = new LocalizedText(
            "Cette preuve n'est pas publiée\u00A0: elle se supprime du brouillon.",
            "Dit bewijsstuk is niet gepubliceerd: het wordt uit het ontwerp verwijderd.");
    private static final LocalizedText ALREADY_WITHDRAWN =
            new LocalizedText("Cette preuve est déjà retirée.", "Dit bewijsstuk is al ingetrokken.");

    private final Commitments commitments;
    private final Drafts drafts;
    private final ProgressReports reports;
    private final EvidenceItems evidence;
    private final Facts facts;
    private final Access access;
    private final Once once;
    private final Clock clock;
    private final PublicAddress address;
    private final Requested requested;

    EvidenceResource(
            Commitments commitments,
            Drafts drafts,
            ProgressReports reports,
            EvidenceItems evidence,
            Facts facts,
            Access access,
            Once once,
            Clock clock,
            PublicAddress address,
            Requested requested) {
        this.commitments = commitments;
        this.drafts = drafts;
        this.reports = reports;
        this.evidence = evidence;
        this.facts = facts;
        this.access = access;
        this.once = once;
        this.clock = clock;
        this.address = address;
        this.requested = requested;
    }

    @Override
    public EvidenceItemRepresentation createEvidenceItem(
            String progressReportId, NewEvidenceItem added, String idempotencyKey) {
        return once.answer(idempotencyKey, added, EvidenceItemRepresentation.class, () -> {
            var draft = drafts.lock(progressReportId).orElseThrow(() -> unchangeable(Ids.uuid(progressReportId)));
            var item = new EvidenceItem(draft, added);
            evidence.persist(item);
            return EvidenceItemRepresentation.of(item, null, address);
        });
    }

    @Override
    public void deleteEvidenceItem(String evidenceItemId) {
        var item = visible(evidenceItemId);
        drafts.lock(item.reportId().toString()).orElseThrow(() -> unchangeable(item.reportId()));
        evidence.delete(item);
    }

    @Override
    public EvidenceItemRepresentation withdrawEvidenceItem(String evidenceItemId, NewWithdrawal withdrawn) {
        var item = visible(evidenceItemId);
        access.require(item.commitment(), Permission.WITHDRAW_EVIDENCE);
        var commitment = commitments.lock(item.commitment().id());
        if (!reports.isPublished(item.reportId())) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, NOT_PUBLISHED);
        }
        if (!evidence.withdrawals(List.of(item)).isEmpty()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, ALREADY_WITHDRAWN);
        }
        var byOwner = access.allows(Permission.REPORT, commitment);
        var withdrawal =
                facts.add(new Withdrawal(item, byOwner ? commitment.owner() : null, withdrawn, clock.instant()));
        // Behind the stone: only then does the database let go of what it said.
        evidence.flush();
        item.wipe();
        return EvidenceItemRepresentation.of(item, withdrawal, address);
    }

    @Override
    public EvidenceItemRepresentation getEvidenceItem(String evidenceItemId) {
        var item = visible(evidenceItemId);
        return EvidenceItemRepresentation.of(
                item, evidence.withdrawals(List.of(item)).get(item.id()), address);
    }

    @Override
    public Page<EvidenceItemRepresentation> listEvidenceItems(String progressReportId, Integer page, Integer pageSize) {
        var reportId = Ids.uuid(progressReportId);
        if (!isVisible(reportId)) {
            throw Problem.notFound(progressReportId);
        }
        var asked = new PageRequest(page, pageSize);
        var all = evidence.of(reportId);
        var shown = all.stream().skip(asked.offset()).limit(asked.pageSize()).toList();
        var withdrawals = evidence.withdrawals(shown);
        return Page.of(
                new Slice<>(shown, all.size()),
                asked,
                requested,
                item -> EvidenceItemRepresentation.of(item, withdrawals.get(item.id()), address));
    }

    /** To whoever may not see its report, it does not exist. */
    private EvidenceItem visible(String id) {
        return evidence.findByIdOptional(Ids.uuid(id))
                .filter(item -> isVisible(item.reportId()))
                .orElseThrow(() -> Problem.notFound(id));
    }

    private boolean isVisible(UUID reportId) {
        return reports.isPublished(reportId) || drafts.find(reportId.toString()).isPresent();
    }

    private RuntimeException unchangeable(UUID reportId) {
        return reports.findByIdOptional(reportId)
                .map(report -> {
                    access.require(report.commitment(), Permission.REPORT);
                    return report.alreadyPublished();
                })
                .orElseGet(() -> Problem.notFound(reportId.toString()));
    }
}
