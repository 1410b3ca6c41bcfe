package org.sequitur.catalogue;

import static org.sequitur.catalogue.CatalogueMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sequitur.journal.EventTable;
import org.sequitur.journal.FactKinds;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** All formats in which the register can be downloaded. */
@ApplicationScoped
class Distributions {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FactKinds kinds;
    private final EventTable changes;
    private final PublicAddress address;

    Distributions(FactKinds kinds, EventTable changes, PublicAddress address) {
        this.kinds = kinds;
        this.changes = changes;
        this.address = address;
    }

    List<Distribution> all() {
        var tables = tables();
        var bilingual = Stream.of(
                json("commitments", MESSAGES::commitments),
                json("resolutions", MESSAGES::resolutions),
                json("changes", changes::downloadTitle));
        var monolingual = Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        monolingualFile(
                                "feeds", changes::downloadTitle, "Atom", "application/atom+xml", "ATOM", language),
                        monolingualFile(
                                "calendars", tables.get("deadlines"), "iCalendar", "text/calendar", "TXT", language)));
        var archive = new Distribution(
                "data-package",
                MESSAGES.dataPackage(),
                address.to("exports", "dataPackage"),
                "application/zip",
                "ZIP",
                null);
        var files = tables.entrySet().stream().flatMap(table -> files(table.getKey(), table.getValue()));
        return Stream.of(bilingual, Stream.of(archive), files, monolingual)
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Distribution> files(String table, Function<Object, LocalizedText> title) {
        return Stream.of(
                file(table, title, "csv", "CSV", "text/csv", "CSV"),
                file(table, title, "xlsx", "XLSX", SPREADSHEET, "XLSX"),
                file(table, title, "jsonl", "JSON Lines", "application/jsonl", "TXT"));
    }

    private Distribution file(
            String table,
            Function<Object, LocalizedText> title,
            String format,
            String name,
            String mediaType,
            String fileType) {
        return new Distribution(
                table + "-" + format,
                title.apply(name),
                address.to("exports", table) + "?format=" + format,
                mediaType,
                fileType,
                null);
    }

    /** Titles of the exported tables, by the last segment of their address. */
    private Map<String, Function<Object, LocalizedText>> tables() {
        var tables = new LinkedHashMap<String, Function<Object, LocalizedText>>();
        tables.put("commitments", MESSAGES::commitments);
        kinds.tables().forEach(table -> tables.put(table.name(), table::downloadTitle));
        tables.put(changes.name(), changes::downloadTitle);
        return tables;
    }

    private Distribution json(String collection, Function<Object, LocalizedText> title) {
        return new Distribution(
                collection + "-json", title.apply("JSON"), address.to(collection), "application/json", "JSON", null);
    }

    private Distribution monolingualFile(
            String collection,
            Function<Object, LocalizedText> title,
            String format,
            String mediaType,
            String fileType,
            Language language) {
        var form = language == Language.FR ? MESSAGES.inFrench(format) : MESSAGES.inDutch(format);
        return new Distribution(
                collection + "-" + language.tag(),
                title.apply(form),
                address.to(collection, language.tag()),
                mediaType,
                fileType,
                language);
    }
}
