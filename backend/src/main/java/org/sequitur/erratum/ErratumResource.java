package org.sequitur.erratum;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.api.ErrataApi;
import org.sequitur.export.FactExports;
import org.sequitur.journal.FactOperations;
import org.sequitur.platform.export.Export;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.resolution.Resolutions;
import org.sequitur.withdrawal.CreateWithdrawal;
import org.sequitur.withdrawal.WithdrawText;
import org.sequitur.withdrawal.WithdrawalRepresentation;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ErratumResource implements ErrataApi {

    private final Errata errata;
    private final ErratumTable table;
    private final FactExports exports;
    private final FactOperations operations;
    private final Resolutions resolutions;
    private final WithdrawText texts;
    private final RequestUri requestUri;

    ErratumResource(
            Errata errata,
            ErratumTable table,
            FactExports exports,
            FactOperations operations,
            Resolutions resolutions,
            WithdrawText texts,
            RequestUri requestUri) {
        this.errata = errata;
        this.table = table;
        this.exports = exports;
        this.operations = operations;
        this.resolutions = resolutions;
        this.texts = texts;
        this.requestUri = requestUri;
    }

    @Override
    public Page<ErratumRepresentation> listErrata(String resolutionId, Integer page, Integer pageSize) {
        var resolution = resolutions.findByIdOptional(resolutionId).orElseThrow(() -> Problem.notFound(resolutionId));
        var pageRequest = new PageRequest(page, pageSize);
        var slice = errata.slice(resolution, pageRequest);
        return Page.of(slice.with(errata.represent(slice.items())), pageRequest, requestUri);
    }

    @Override
    public Page<ErratumRepresentation> listErrataOfCommitment(String commitmentId, Integer page, Integer pageSize) {
        return operations.page(commitmentId, page, pageSize, errata);
    }

    @Override
    public ErratumRepresentation getErratum(String erratumId) {
        return errata.represent(errata.get(erratumId));
    }

    @Override
    public WithdrawalRepresentation withdrawErratum(String erratumId, CreateWithdrawal why) {
        return texts.withdraw(erratumId, why, Erratum.TEXT);
    }

    @Override
    public Export exportErrata(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        return exports.of(table, resolution, criteria, owner, asOf, format);
    }
}
