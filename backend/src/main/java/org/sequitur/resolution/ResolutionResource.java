package org.sequitur.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.sequitur.api.ResolutionsApi;
import org.sequitur.document.DocumentReader;
import org.sequitur.platform.cache.CacheRule;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.cache.StreamedContent;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.problem.Problem;
import org.sequitur.source.SourceFiles;

@ApplicationScoped
@Transactional
class ResolutionResource implements ResolutionsApi {

    private final Resolutions resolutions;
    private final DocumentReader documents;
    private final SourceFiles sources;
    private final ResolutionErrata resolutionErrata;
    private final PublicAddress address;

    ResolutionResource(
            Resolutions resolutions,
            DocumentReader documents,
            SourceFiles sources,
            ResolutionErrata resolutionErrata,
            PublicAddress address) {
        this.resolutions = resolutions;
        this.documents = documents;
        this.sources = sources;
        this.resolutionErrata = resolutionErrata;
        this.address = address;
    }

    @Produces
    @Singleton
    static CacheRule cachingOfSchema() {
        return CacheRule.constant("/doc/resolutionDocumentSchema");
    }

    @Override
    public ResolutionRepresentation getResolution(String resolutionId) {
        return ResolutionRepresentation.of(resolutions.get(resolutionId), address);
    }

    @Override
    public ResolutionText getResolutionText(String resolutionId) {
        var resolution = resolutions.get(resolutionId);
        return ResolutionText.of(
                documents.readKnown(resolution.document()),
                ResolutionReference.of(resolution, address),
                ResolutionRepresentation.source(resolution, address),
                resolution.sourcePages(),
                resolutionErrata.errata(resolution),
                address);
    }

    @Override
    public Representation getResolutionDocument(String resolutionId) {
        return Representation.of(
                MediaType.APPLICATION_JSON,
                resolutions.get(resolutionId).document().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public StreamedContent getResolutionSource(String resolutionId) {
        var source = resolutions.get(resolutionId).source();
        if (source == null) {
            throw Problem.notFound(resolutionId);
        }
        return sources.shown(source);
    }

    @Override
    public Representation getResolutionDocumentSchema() {
        return Representation.of(MediaType.APPLICATION_JSON, DocumentReader.schema());
    }
}
