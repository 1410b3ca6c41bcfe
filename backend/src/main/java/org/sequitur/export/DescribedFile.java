package org.sequitur.export;

import static org.sequitur.export.DataPackageMessages.MESSAGES;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.sequitur.platform.table.Table;

/** A file of the archive as a resource of a Frictionless Data Package. */
record DescribedFile(
        String name,
        String title,
        String profile,
        String path,
        String format,
        @JsonProperty("mediatype") String mediaType,
        String encoding,
        long bytes,
        String hash,
        Dialect dialect,
        TableSchema schema) {

    /** The dialect of the CSV file. */
    record Dialect(String delimiter, String lineTerminator, String quoteChar, boolean doubleQuote, boolean header) {

        static final Dialect RFC_4180 = new Dialect(",", "\r\n", "\"", true, true);
    }

    /** @param others the tables to which its columns may refer */
    static DescribedFile of(String path, WrittenFile written, Table<?> table, List<Table<?>> others) {
        return new DescribedFile(
                name(table.name()),
                PackageDescription.inBothLanguages(table.title()),
                "tabular-data-resource",
                path,
                "csv",
                "text/csv",
                "utf-8",
                written.bytes(),
                "sha256:" + written.hash(),
                Dialect.RFC_4180,
                TableSchema.of(table, others));
    }

    static DescribedFile of(String path, WrittenFile written, String resolutionId) {
        return new DescribedFile(
                "document-" + resolutionId,
                PackageDescription.inBothLanguages(MESSAGES.resolution()) + " " + resolutionId,
                "data-resource",
                path,
                "json",
                "application/json",
                "utf-8",
                written.bytes(),
                "sha256:" + written.hash(),
                null,
                null);
    }

    /** The name of a resource may not contain capitals. */
    static String name(String table) {
        return table.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
