package org.sequitur.catalogue;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;
import static org.sequitur.catalogue.CatalogueMessages.MESSAGES;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.publisher.Publisher;

/** Builds the catalogue as an RDF graph: one data set, its distributions, and the API (DCAT-AP 3). */
final class Catalogue {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final IRI LICENSE = iri(AUTHORITY, "licence/CC0");
    private static final IRI PUBLIC = iri(AUTHORITY, "access-right/PUBLIC");
    private static final IRI STABLE = iri(AUTHORITY, "planned-availability/STABLE");
    private static final IRI CONTINUOUSLY = iri(AUTHORITY, "frequency/CONT");
    private static final IRI THEMES = iri(AUTHORITY, "data-theme");
    private static final List<IRI> DATASET_THEMES =
            List.of(iri(AUTHORITY, "data-theme/GOVE"), iri(AUTHORITY, "data-theme/SOCI"));
    private static final String PUBLISHER_TYPES = "http://purl.org/adms/publishertype/";
    private static final IRI OPEN_API = iri("https://spec.openapis.org/oas/v3.0.3");
    private static final IRI BELGIUM = iri(AUTHORITY, "country/BEL");
    private static final IRI BRUSSELS = iri("http://data.europa.eu/nuts/code/", "BE1");
    private static final IRI AVAILABILITY = iri("http://data.europa.eu/r5r/", "availability");
    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    /** The name of the publisher of a trial: DCAT-AP requires one. */
    private static final LocalizedText TRIAL = LocalizedText.of(language -> "Sequitur");

    private static final List<LocalizedText> KEYWORDS =
            List.of(MESSAGES.keywordResolution(), MESSAGES.keywordOversight(), MESSAGES.keywordFollowUp());

    private final Model graph = new LinkedHashModel();
    private final String self;
    private final IRI catalogue;
    private final IRI dataset;
    private final IRI service;
    private final IRI publisher;
    private final IRI contact;

    /** @param self the address of the catalogue, and the prefix of the identifiers within it */
    Catalogue(String self) {
        this.self = self;
        this.catalogue = iri(self);
        this.dataset = named("register");
        this.service = named("api");
        this.publisher = named("publisher");
        this.contact = named("contact");
        graph.setNamespace(DCAT.NS);
        graph.setNamespace(DCTERMS.NS);
        graph.setNamespace(FOAF.NS);
        graph.setNamespace(VCARD4.NS);
        graph.setNamespace(SKOS.NS);
        graph.setNamespace(XSD.NS);
    }

    Model graph() {
        return graph;
    }

    void addPublisher(Publisher by, LocalizedText home) {
        graph.add(publisher, RDF.TYPE, FOAF.AGENT);
        graph.add(publisher, DCTERMS.TYPE, iri(PUBLISHER_TYPES, by.type()));
        var name = by.name().orElse(TRIAL);
        addText(publisher, FOAF.NAME, name);
        by.page().ifPresent(page -> {
            document(publisher, FOAF.HOMEPAGE, page.fr());
            document(publisher, FOAF.PAGE, page.nl());
        });
        graph.add(contact, RDF.TYPE, VCARD4.KIND);
        addText(contact, VCARD4.FN, name);
        var site = by.page().orElse(home);
        graph.add(contact, VCARD4.HAS_URL, iri(site.fr()));
        by.email().ifPresent(email -> {
            for (var language : Language.values()) {
                graph.add(contact, VCARD4.HAS_EMAIL, iri("mailto:" + email.in(language)));
            }
        });
    }

    /**
     * @param since the day of the first adoption
     * @param modified the day on which something was last published
     */
    void describe(LocalDate since, LocalDate modified, LocalizedText home, LocalizedText page) {
        graph.add(catalogue, RDF.TYPE, DCAT.CATALOG);
        common(catalogue, MESSAGES.title(), MESSAGES.description());
        graph.add(catalogue, DCTERMS.LICENSE, LICENSE);
        graph.add(catalogue, DCTERMS.MODIFIED, literal(modified));
        graph.add(catalogue, DCAT.THEME_TAXONOMY, THEMES);
        graph.add(catalogue, DCAT.HAS_DATASET, dataset);
        graph.add(catalogue, DCAT.HAS_SERVICE, service);
        document(catalogue, FOAF.HOMEPAGE, home.fr());

        graph.add(dataset, RDF.TYPE, DCAT.DATASET);
        common(dataset, MESSAGES.title(), MESSAGES.description());
        graph.add(dataset, DCTERMS.IDENTIFIER, literal(dataset.stringValue()));
        graph.add(dataset, DCTERMS.ISSUED, literal(since));
        graph.add(dataset, DCTERMS.MODIFIED, literal(modified));
        graph.add(dataset, DCTERMS.ACCRUAL_PERIODICITY, CONTINUOUSLY);
        graph.add(dataset, DCTERMS.ACCESS_RIGHTS, PUBLIC);
        graph.add(dataset, DCAT.CONTACT_POINT, contact);
        classify(dataset);
        document(dataset, DCAT.LANDING_PAGE, page.fr());
        document(dataset, DCAT.LANDING_PAGE, page.nl());
        var period = named("period");
        graph.add(dataset, DCTERMS.TEMPORAL, period);
        graph.add(period, RDF.TYPE, DCTERMS.PERIOD_OF_TIME);
        graph.add(period, DCAT.START_DATE, literal(since));
        graph.add(period, DCAT.END_DATE, literal(modified));
    }

    /** @param endpoint the first address for readers of the data: the base of the addresses itself has no response */
    void addService(String endpoint, String contract) {
        graph.add(service, RDF.TYPE, DCAT.DATA_SERVICE);
        common(service, MESSAGES.service(), MESSAGES.description());
        graph.add(service, DCTERMS.LICENSE, LICENSE);
        graph.add(service, DCTERMS.ACCESS_RIGHTS, PUBLIC);
        graph.add(service, DCAT.CONTACT_POINT, contact);
        classify(service);
        graph.add(service, DCTERMS.CONFORMS_TO, OPEN_API);
        graph.add(OPEN_API, RDF.TYPE, DCTERMS.STANDARD);
        graph.add(service, DCAT.ENDPOINT_URL, iri(endpoint));
        graph.add(service, DCAT.ENDPOINT_DESCRIPTION, iri(contract));
        graph.add(service, DCAT.SERVES_DATASET, dataset);
    }

    /** @param issued the day since which it is available */
    void add(Distribution distribution, LocalDate issued) {
        var form = named(distribution.id());
        graph.add(dataset, DCAT.HAS_DISTRIBUTION, form);
        graph.add(form, RDF.TYPE, DCAT.DISTRIBUTION);
        addText(form, DCTERMS.TITLE, distribution.title());
        addText(form, DCTERMS.DESCRIPTION, distribution.title());
        graph.add(form, DCAT.ACCESS_URL, iri(distribution.address()));
        if (distribution.isFile()) {
            graph.add(form, DCAT.DOWNLOAD_URL, iri(distribution.address()));
        }
        graph.add(form, DCAT.ACCESS_SERVICE, service);
        graph.add(form, DCAT.MEDIA_TYPE, iri(MEDIA_TYPES, distribution.mediaType()));
        graph.add(form, DCTERMS.FORMAT, iri(AUTHORITY, "file-type/" + distribution.fileType()));
        graph.add(form, DCTERMS.ISSUED, literal(issued));
        graph.add(form, DCTERMS.LICENSE, LICENSE);
        graph.add(form, AVAILABILITY, STABLE);
        for (var language : Language.values()) {
            if (distribution.language() == null || distribution.language() == language) {
                graph.add(form, DCTERMS.LANGUAGE, language(language));
            }
        }
    }

    private void common(IRI resource, LocalizedText title, LocalizedText description) {
        addText(resource, DCTERMS.TITLE, title);
        addText(resource, DCTERMS.DESCRIPTION, description);
        graph.add(resource, DCTERMS.PUBLISHER, publisher);
        graph.add(resource, DCTERMS.SPATIAL, BELGIUM);
        graph.add(resource, DCTERMS.SPATIAL, BRUSSELS);
        for (var language : Language.values()) {
            graph.add(resource, DCTERMS.LANGUAGE, language(language));
        }
    }

    private void classify(IRI resource) {
        DATASET_THEMES.forEach(theme -> graph.add(resource, DCAT.THEME, theme));
        KEYWORDS.forEach(keyword -> addText(resource, DCAT.KEYWORD, keyword));
    }

    private void document(IRI about, IRI relation, String address) {
        graph.add(about, relation, iri(address));
        graph.add(iri(address), RDF.TYPE, FOAF.DOCUMENT);
    }

    private void addText(IRI about, IRI property, LocalizedText text) {
        for (var language : Language.values()) {
            graph.add(about, property, (Value) literal(text.in(language), language.tag()));
        }
    }

    private IRI named(String id) {
        return iri(self + "#" + id);
    }

    private static IRI language(Language language) {
        return iri(AUTHORITY, "language/" + (language == Language.FR ? "FRA" : "NLD"));
    }
}
