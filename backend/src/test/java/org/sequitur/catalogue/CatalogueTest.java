package org.sequitur.catalogue;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.LeakFixture;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;

/** Reads and validates the catalogue with another library than the one that writes it. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class CatalogueTest {

    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    @Test
    void the_catalogue_conforms_to_dcat_ap_in_both_languages_and_syntaxes() {
        var turtle = catalogue("text/turtle", Lang.TURTLE);
        var json = catalogue("application/ld+json", Lang.JSONLD11);

        assertTrue(turtle.isIsomorphicWith(json), "The two syntaxes do not say the same");
        assertEquals("", violations(turtle));
    }

    @Test
    void the_shapes_detect_an_invalid_catalogue() {
        for (var needed : new org.apache.jena.rdf.model.Property[] {
            DCTerms.title, DCTerms.publisher, DCTerms.license, DCAT.accessURL, DCAT.endpointURL, DCAT.theme
        }) {
            var incomplete = catalogue("text/turtle", Lang.TURTLE);
            incomplete.removeAll(null, needed, null);
            assertFalse(violations(incomplete).isEmpty(), needed + " is not missed");
        }
        var oneLanguage = catalogue("text/turtle", Lang.TURTLE);
        oneLanguage.listStatements(null, DCTerms.title, null, "nl").toList().forEach(oneLanguage::remove);
        assertFalse(violations(oneLanguage).isEmpty());
    }

    @Test
    void each_distribution_is_available_at_its_address() {
        // Publishes a fact of each kind: JSON Lines without rows have no body, which the contract validator reports as
        // a missing body.
        LeakFixture.shared();
        var catalogue = catalogue("text/turtle", Lang.TURTLE);

        for (var distribution :
                catalogue.listSubjectsWithProperty(DCAT.accessURL).toList()) {
            var address = distribution.getPropertyResourceValue(DCAT.accessURL).getURI();
            var mediaType = distribution
                    .getPropertyResourceValue(DCAT.mediaType)
                    .getURI()
                    .substring(MEDIA_TYPES.length());
            var file = distribution.getPropertyResourceValue(DCAT.downloadURL);
            assertEquals(address.contains("/exports/") ? address : null, file == null ? null : file.getURI());
            request()
                    .accept(file == null ? mediaType : "*/*")
                    .get(address.substring(address.indexOf(BASE) + BASE.length()))
                    .then()
                    .statusCode(200)
                    .contentType(containsString(mediaType));
        }
        assertTrue(catalogue.listSubjectsWithProperty(DCAT.accessURL).toList().size() >= 38);
    }

    @Test
    void the_recommended_properties_are_there_and_the_endpoint_responds() {
        var catalogue = catalogue("text/turtle", Lang.TURTLE);

        var service =
                catalogue.listSubjectsWithProperty(DCAT.endpointURL).toList().getFirst();
        for (var recommended : List.of(DCAT.theme, DCAT.keyword, DCTerms.conformsTo)) {
            assertTrue(service.hasProperty(recommended), recommended.getURI());
        }
        var endpoint = service.getPropertyResourceValue(DCAT.endpointURL).getURI();
        request()
                .get(endpoint.substring(endpoint.indexOf(BASE) + BASE.length()))
                .then()
                .statusCode(200);
        catalogue.listSubjectsWithProperty(DCAT.accessURL).forEach(distribution -> {
            assertTrue(distribution.hasProperty(DCTerms.format), distribution.getURI());
            assertTrue(distribution.hasProperty(DCTerms.issued), distribution.getURI());
        });
        catalogue
                .listObjectsOfProperty(DCTerms.temporal)
                .forEach(period -> assertTrue(period.asResource().hasProperty(DCAT.endDate)));
        catalogue
                .listObjectsOfProperty(DCTerms.publisher)
                .forEach(publisher -> assertTrue(publisher.asResource().hasProperty(DCTerms.type)));
    }

    @Test
    void the_cached_response_depends_on_the_accept_header() {
        for (var time = 1; time <= 2; time++) {
            request().accept("text/turtle").get("/catalogue").then().contentType(containsString("text/turtle"));
            request()
                    .get("/catalogue")
                    .then()
                    .contentType(containsString("application/ld+json"))
                    .header("Vary", containsString("Accept"));
        }
        var tag = request().get("/catalogue").then().extract().header("ETag");
        request().header("If-None-Match", tag).get("/catalogue").then().statusCode(304);
        request().accept("application/rdf+xml").get("/catalogue").then().statusCode(406);
    }

    private static Model catalogue(String mediaType, Lang syntax) {
        var response = request()
                .accept(mediaType)
                .get("/catalogue")
                .then()
                .statusCode(200)
                .extract();
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(response.asByteArray()), "http://localhost/", syntax);
        return model;
    }

    private static String violations(Model catalogue) {
        var shapes = Shapes.parse(RDFDataMgr.loadGraph(
                CatalogueTest.class.getResource("/catalogue/dcat-ap-3.ttl").toString()));
        ValidationReport report = ShaclValidator.get().validate(shapes, catalogue.getGraph());
        var found = new StringBuilder();
        report.getEntries().forEach(entry -> found.append(entry).append('\n'));
        return found.toString();
    }
}
