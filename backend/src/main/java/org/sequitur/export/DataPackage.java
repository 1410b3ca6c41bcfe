package org.sequitur.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sequitur.platform.export.Export;
import org.sequitur.platform.export.TableExports;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.table.Format;
import org.sequitur.platform.table.Table;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.resolution.Resolutions;

/**
 * The whole register in one ZIP archive: a CSV file for each table, the resolutions as documents that can be imported
 * elsewhere, and a machine-readable description (Frictionless Data Package).
 */
@ApplicationScoped
class DataPackage {

    /** Writes the content of one archive entry. */
    private interface Entry {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Tables tables;
    private final Resolutions resolutions;
    private final EntityManager database;
    private final ObjectMapper json;

    DataPackage(Tables tables, Resolutions resolutions, EntityManager database, ObjectMapper json) {
        this.tables = tables;
        this.resolutions = resolutions;
        this.database = database;
        this.json = json;
    }

    /** The register as of the end of that day. */
    Export build(LocalDate day) {
        return new Export(
                TableExports.fileName("register", List.of(), day, "zip"),
                "application/zip",
                false,
                out -> write(out, day));
    }

    private void write(OutputStream out, LocalDate day) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var described = new ArrayList<DescribedFile>();
        for (var table : tables.all()) {
            described.add(add(zip, table, day));
        }
        for (var resolution : resolutions.sizes()) {
            if (!resolution.adoptedOn().isAfter(day)) {
                described.add(add(zip, resolution));
            }
        }
        // The description is written last, because it holds the sizes and hashes of the files.
        add(
                zip,
                "datapackage.json",
                entry -> entry.write(json.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(PackageDescription.of(day, described))));
        zip.finish();
    }

    private <R> DescribedFile add(ZipOutputStream zip, Table<R> table, LocalDate day) throws IOException {
        var path = "data/" + table.name() + ".csv";
        var written = add(zip, path, entry -> {
            var writer = Format.CSV.writer(table, entry, json);
            table.all(day).writeTo(writer);
            writer.finish();
        });
        return DescribedFile.of(path, written, table, tables.all());
    }

    private DescribedFile add(ZipOutputStream zip, ResolutionSize resolution) throws IOException {
        var id = resolution.resolutionId();
        var path = "documents/" + id + ".json";
        var written = add(
                zip,
                path,
                entry -> entry.write(resolutions.findById(id).document().getBytes(StandardCharsets.UTF_8)));
        // The document is long; detach it so that it does not stay in memory.
        database.clear();
        return DescribedFile.of(path, written, id);
    }

    private static WrittenFile add(ZipOutputStream zip, String path, Entry content) throws IOException {
        var entry = new ZipEntry(path);
        zip.putNextEntry(entry);
        var hashed = new DigestOutputStream(zip, Sha256.newDigest());
        content.writeTo(hashed);
        zip.closeEntry();
        return new WrittenFile(entry.getSize(), Sha256.hex(hashed.getMessageDigest()));
    }
}
