package org.sequitur.texthistory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.api.TextHistoriesApi;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.Commitments;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionErrata;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.Resolutions;
import org.sequitur.texthistory.TextHistory.Proposed;

@ApplicationScoped
@Transactional
class TextHistoryResource implements TextHistoriesApi {

    private final Resolutions resolutions;
    private final Commitments commitments;
    private final ResolutionErrata errata;
    private final DocumentReader documents;
    private final PublicAddress address;

    TextHistoryResource(
            Resolutions resolutions,
            Commitments commitments,
            ResolutionErrata errata,
            DocumentReader documents,
            PublicAddress address) {
        this.resolutions = resolutions;
        this.commitments = commitments;
        this.errata = errata;
        this.documents = documents;
        this.address = address;
    }

    @Override
    public TextHistory getTextHistory(String resolutionId) {
        var resolution = resolutions.findByIdOptional(resolutionId).orElseThrow(() -> Problem.notFound(resolutionId));
        var document = documents.readKnown(resolution.document());
        var comparing = new TextHistoryBuilder(document);
        var requested = requested(document);
        return new TextHistory(
                address.to("resolutions", resolutionId, "textHistory"),
                ResolutionReference.of(resolution, address),
                resolution.adoptedOn(),
                Proposed.of(document.proposal()),
                comparing.title(),
                comparing.themes(references(requested), correctedOn(resolution, requested)),
                comparing.removed(),
                new Concordance(document).ofRecitals());
    }

    /** By request number: the short titles may be newer than the document's. */
    private Map<String, CommitmentReference> references(List<Commitment> requested) {
        return requested.stream()
                .map(commitment -> CommitmentReference.of(commitment, address))
                .collect(Collectors.toMap(CommitmentReference::number, Function.identity()));
    }

    /** By request number. */
    private Map<String, LocalDate> correctedOn(Resolution resolution, List<Commitment> requested) {
        var days = errata.wordingCorrectedOn(resolution);
        return requested.stream()
                .filter(commitment -> days.containsKey(commitment.id()))
                .collect(Collectors.toMap(Commitment::number, commitment -> days.get(commitment.id())));
    }

    private List<Commitment> requested(ResolutionDocument document) {
        var ids = document.placedRequests().stream()
                .map(placed -> document.resolutionId() + "-" + placed.request().number())
                .toList();
        return commitments.listByIds(ids);
    }
}
