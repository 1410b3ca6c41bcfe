package org.sequitur.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sequitur.journal.ChangeTable;
import org.sequitur.journal.FactKinds;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** All formats in which the register can be downloaded. */
@ApplicationScoped
class Distributions {

    private static final LocalizedText COMMITMENTS =
            new LocalizedText("Les demandes et leur état (%s)", "De verzoeken en hun stand (%s)");
    private static final LocalizedText RESOLUTIONS = new LocalizedText("Les résolutions (%s)", "De resoluties (%s)");
    private static final LocalizedText IN_FRENCH = new LocalizedText("%s, en français", "%s, in het Frans");
    private static final LocalizedText IN_DUTCH = new LocalizedText("%s, en néerlandais", "%s, in het Nederlands");

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FactKinds kinds;
    private final ChangeTable changes;
    private final PublicAddress address;

    Distributions(FactKinds kinds, ChangeTable changes, PublicAddress address) {
        this.kinds = kinds;
        this.changes = changes;
        this.address = address;
    }

    List<Distribution> all() {
        var tables = tables();
        var changed = tables.get("changes");
        var bilingual =
                Stream.of(json("commitments", COMMITMENTS), json("resolutions", RESOLUTIONS), json("changes", changed));
        var monolingual = Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        monolingualFile("feeds", changed, "Atom", "application/atom+xml", "ATOM", language),
                        monolingualFile(
                                "calendars", tables.get("deadlines"), "iCalendar", "text/calendar", null, language)));
        var archive = new Distribution(
                "data-package",
                new LocalizedText(
                        "Tout le registre (ZIP de fichiers CSV)", "Het hele register (ZIP van CSV-bestanden)"),
                address.to("exports", "dataPackage"),
                "application/zip",
                "ZIP",
                null);
        var files = tables.entrySet().stream().flatMap(table -> files(table.getKey(), table.getValue()));
        return Stream.of(bilingual, Stream.of(archive), files, monolingual)
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Distribution> files(String table, LocalizedText title) {
        return Stream.of(
                file(table, title, "csv", "CSV", "text/csv", "CSV"),
                file(table, title, "xlsx", "XLSX", SPREADSHEET, "XLSX"),
                // The EU's authority table of file types has no entry for it.
                file(table, title, "jsonl", "JSON Lines", "application/jsonl", null));
    }

    private Distribution file(
            String table, LocalizedText title, String format, String name, String mediaType, String fileType) {
        return new Distribution(
                table + "-" + format,
                title.with(name),
                address.to("exports", table) + "?format=" + format,
                mediaType,
                fileType,
                null);
    }

    /** Titles of the exported tables, by the last segment of their address. */
    private Map<String, LocalizedText> tables() {
        var tables = new LinkedHashMap<String, LocalizedText>();
        tables.put("commitments", COMMITMENTS);
        kinds.tables().forEach(table -> tables.put(table.name(), table.downloadTitle()));
        tables.put(changes.name(), changes.downloadTitle());
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
