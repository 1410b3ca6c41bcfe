package org.sequitur.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.sequitur.api.VerificationApi;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.HashedEntries;
import org.sequitur.journal.HashedEntries.HashedEntry;
import org.sequitur.platform.cache.CacheRule;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;

@ApplicationScoped
@Transactional
class VerificationResource implements VerificationApi {

    private final Commitments commitments;
    private final HashedEntries journals;
    private final JournalHeads heads;
    private final VerificationRuns runs;
    private final PublicAddress address;
    private final RequestUri requestUri;

    VerificationResource(
            Commitments commitments,
            HashedEntries journals,
            JournalHeads heads,
            VerificationRuns runs,
            PublicAddress address,
            RequestUri requestUri) {
        this.commitments = commitments;
        this.journals = journals;
        this.heads = heads;
        this.runs = runs;
        this.address = address;
        this.requestUri = requestUri;
    }

    /** The result of a verification changes without a change of the public data. */
    @Produces
    @Singleton
    static CacheRule caching() {
        return CacheRule.notCached("/verification");
    }

    @Override
    public Page<HashedEntry> listJournalEntries(String commitmentId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var entries = journals.slice(commitments.get(commitmentId), pageRequest);
        return Page.of(entries, pageRequest, requestUri, Function.identity());
    }

    @Override
    public Representation getJournalHeads(String day) {
        var file = heads.file(parsed(day)).orElseThrow(() -> Problem.notFound(day));
        return Representation.of("text/plain", file.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException impossible) {
            throw Problem.notFound(day);
        }
    }

    @Override
    public VerificationRepresentation getVerification() {
        return VerificationRepresentation.of(heads.latest(), runs.last().orElse(null), address);
    }
}
