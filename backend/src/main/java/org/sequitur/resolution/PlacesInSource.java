package org.sequitur.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.ResolutionDocument.PlacedRequest;
import org.sequitur.platform.http.PublicAddress;

/** Finds requests in the sources of their resolutions. */
@ApplicationScoped
public class PlacesInSource {

    private final DocumentReader documents;
    private final PublicAddress address;

    PlacesInSource(DocumentReader documents, PublicAddress address) {
        this.documents = documents;
        this.address = address;
    }

    /**
     * The place of a request, by its number.
     *
     * @return null if the resolution was imported as a document
     */
    public PlaceInSource find(Resolution resolution, String number) {
        var source = ResolutionRepresentation.source(resolution, address);
        if (source == null) {
            return null;
        }
        var pages = resolution.sourcePages();
        return new PlaceInSource(
                source,
                pages.isEmpty()
                        ? null
                        : documents.readKnown(resolution.document()).placedRequests().stream()
                                .filter(placed -> placed.request().number().equals(number))
                                .map(PlacedRequest::place)
                                .map(place -> pages.get(place + "/text"))
                                .findFirst()
                                .orElse(null));
    }
}
