package org.sequitur.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sequitur.access.Access;
import org.sequitur.api.RoundOperationsApi;
import org.sequitur.journal.UserReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.retry.Transactions;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.staffoperation.StaffOperation;
import org.sequitur.staffoperation.StaffOperations;
import org.sequitur.user.Users;

/** Keycloak, which knows the names, is called after the transaction that reads the database. */
@ApplicationScoped
class RoundOperationResource implements RoundOperationsApi {

    private final ReportingRounds rounds;
    private final StaffOperations operations;
    private final Users users;
    private final Transactions transactions;
    private final Access access;
    private final PublicAddress address;
    private final RequestUri requestUri;

    RoundOperationResource(
            ReportingRounds rounds,
            StaffOperations operations,
            Users users,
            Transactions transactions,
            Access access,
            PublicAddress address,
            RequestUri requestUri) {
        this.rounds = rounds;
        this.operations = operations;
        this.users = users;
        this.transactions = transactions;
        this.access = access;
        this.address = address;
        this.requestUri = requestUri;
    }

    @Override
    public Page<RoundOperationRepresentation> listReportingRoundOperations(
            String reportingRoundId, Integer page, Integer pageSize) {
        access.require(ReportingRounds.RUN_ROUNDS);
        var pageRequest = new PageRequest(page, pageSize);
        var found = transactions.call(
                () -> operations.slice(rounds.get(reportingRoundId).id(), pageRequest));
        var names = users.names(found.items().stream()
                .map(StaffOperation::userId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return Page.of(
                found,
                pageRequest,
                requestUri,
                one -> new RoundOperationRepresentation(
                        one.kind(),
                        BrusselsTime.timeOf(one.happenedAt()),
                        one.userId()
                                .map(id -> UserReference.of(id, names, address))
                                .orElse(null)));
    }
}
