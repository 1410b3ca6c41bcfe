package org.sequitur.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** All formats in which the register can be downloaded. */
@ApplicationScoped
class Distributions {

    private static final LocalizedText COMMITMENTS =
            new LocalizedText("Les demandes et leur état (%s)", "De verzoeken en hun stand (%s)");
    private static final LocalizedText RESOLUTIONS = new LocalizedText("Les résolutions (%s)", "De resoluties (%s)");
    private static final LocalizedText CHANGES =
            new LocalizedText("Tout ce qui a été publié (%s)", "Alles wat gepubliceerd is (%s)");
    private static final LocalizedText DEADLINES = new LocalizedText("Les échéances (%s)", "De termijnen (%s)");
    private static final LocalizedText IN_FRENCH = new LocalizedText("%s, en français", "%s, in het Frans");
    private static final LocalizedText IN_DUTCH = new LocalizedText("%s, en néerlandais", "%s, in het Nederlands");

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The tables that the API exports, by the last segment of their address. */
    private static final Map<String, LocalizedText> TABLES = tables();

    private final PublicAddress address;

    Distributions(PublicAddress address) {
        this.address = address;
    }

    List<Distribution> all() {
        var bilingual =
                Stream.of(json("commitments", COMMITMENTS), json("resolutions", RESOLUTIONS), json("changes", CHANGES));
        var monolingual = Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        monolingualFile("feeds", CHANGES, "Atom", "application/atom+xml", "ATOM", language),
                        monolingualFile("calendars", DEADLINES, "iCalendar", "text/calendar", null, language)));
        var archive = new Distribution(
                "data-package",
                new LocalizedText(
                        "Tout le registre (ZIP de fichiers CSV)", "Het hele register (ZIP van CSV-bestanden)"),
                address.to("exports", "dataPackage"),
                "application/zip",
                "ZIP",
                null);
        return Stream.of(bilingual, Stream.of(archive), TABLES.keySet().stream().flatMap(this::files), monolingual)
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Distribution> files(String table) {
        return Stream.of(
                file(table, "csv", "CSV", "text/csv", "CSV"),
                file(table, "xlsx", "XLSX", SPREADSHEET, "XLSX"),
                // The EU's authority table of file types has no entry for it.
                file(table, "jsonl", "JSON Lines", "application/jsonl", null));
    }

    private Distribution file(String table, String format, String name, String mediaType, String fileType) {
        return new Distribution(
                table + "-" + format,
                TABLES.get(table).with(name),
                address.to("exports", table) + "?format=" + format,
                mediaType,
                fileType,
                null);
    }

    private static Map<String, LocalizedText> tables() {
        var tables = new LinkedHashMap<String, LocalizedText>();
        tables.put("commitments", COMMITMENTS);
        tables.put(
                "progressReports", new LocalizedText("Les rapports d'avancement (%s)", "De voortgangsverslagen (%s)"));
        tables.put("evidenceItems", new LocalizedText("Les preuves (%s)", "De bewijsstukken (%s)"));
        tables.put(
                "assessments",
                new LocalizedText("Les évaluations du Parlement (%s)", "De beoordelingen door het Parlement (%s)"));
        tables.put(
                "governmentResponses",
                new LocalizedText("Les réponses du Gouvernement (%s)", "De antwoorden van de Regering (%s)"));
        tables.put("deadlines", DEADLINES);
        tables.put("questions", new LocalizedText("Les questions publiques (%s)", "De openbare vragen (%s)"));
        tables.put("answers", new LocalizedText("Les réponses aux questions (%s)", "De antwoorden op de vragen (%s)"));
        tables.put(
                "closures",
                new LocalizedText("Les clôtures et réouvertures (%s)", "De afsluitingen en heropeningen (%s)"));
        tables.put("changes", CHANGES);
        return tables;
    }

    private Distribution json(String collection, LocalizedText title) {
        return new Distribution(
                collection + "-json", title.with("JSON"), address.to(collection), "application/json", "JSON", null);
    }

    private Distribution monolingualFile(
            String collection,
            LocalizedText title,
            String format,
            String mediaType,
            String fileType,
            Language language) {
        var languageSuffix = language == Language.FR ? IN_FRENCH : IN_DUTCH;
        var form = languageSuffix.with(format);
        return new Distribution(
                collection + "-" + language.tag(),
                new LocalizedText(title.fr().formatted(form.fr()), title.nl().formatted(form.nl())),
                address.to(collection, language.tag()),
                mediaType,
                fileType,
                language);
    }
}
