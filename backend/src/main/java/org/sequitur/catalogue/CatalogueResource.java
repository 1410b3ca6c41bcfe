package org.sequitur.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.sequitur.api.CatalogueApi;
import org.sequitur.journal.JournalEntries;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.publisher.Publisher;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
class CatalogueResource implements CatalogueApi {

    private static final MediaType TURTLE = new MediaType("text", "turtle");
    private static final MediaType JSON_LD = new MediaType("application", "ld+json");

    private final Distributions distributions;
    private final Publisher publisher;
    private final Resolutions resolutions;
    private final JournalEntries journal;
    private final PublicAddress address;
    private final PageAddress pages;
    private final ObjectMapper json;
    private final HttpHeaders headers;

    CatalogueResource(
            Distributions distributions,
            Publisher publisher,
            Resolutions resolutions,
            JournalEntries journal,
            PublicAddress address,
            PageAddress pages,
            ObjectMapper json,
            HttpHeaders headers) {
        this.distributions = distributions;
        this.publisher = publisher;
        this.resolutions = resolutions;
        this.journal = journal;
        this.address = address;
        this.pages = pages;
        this.json = json;
        this.headers = headers;
    }

    @Override
    public Representation getCatalogue() {
        var graph = graph();
        var mediaType = headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(JSON_LD) || type.isCompatible(TURTLE))
                .findFirst()
                .orElse(JSON_LD);
        return mediaType.isCompatible(JSON_LD)
                ? Representation.byAccept("application/ld+json", json(graph))
                : Representation.byAccept("text/turtle;charset=UTF-8", turtle(graph));
    }

    private Model graph() {
        var since = resolutions.sizes().stream()
                .map(ResolutionSize::adoptedOn)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        var catalogue = new Catalogue(address.to("catalogue"));
        catalogue.describe(
                since, journal.lastPublished().map(BrusselsTime::of).orElse(since), pages.home(), pages.data());
        catalogue.addPublisher(publisher, pages.home());
        catalogue.addService(address.to("resolutions"), address.to("doc", "openapi.yaml"));
        distributions.all().forEach(distribution -> catalogue.add(distribution, since));
        return catalogue.graph();
    }

    private byte[] json(Model graph) {
        try {
            return json.writeValueAsBytes(JsonLd.of(graph).document());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] turtle(Model graph) {
        var bytes = new ByteArrayOutputStream();
        Rio.write(graph, new TurtleWriter(bytes));
        return bytes.toByteArray();
    }
}
