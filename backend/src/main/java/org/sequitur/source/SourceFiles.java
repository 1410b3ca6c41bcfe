package org.sequitur.source;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.sequitur.file.FileChunks;
import org.sequitur.file.ReceivedFile;
import org.sequitur.platform.cache.StreamedContent;
import org.sequitur.platform.http.Attachment;

/** Repository of source files, including those of drafts: callers must check access. */
@ApplicationScoped
public class SourceFiles implements PanacheRepositoryBase<SourceFile, UUID> {

    private static final String PDF = "application/pdf";

    private final FileChunks chunks;

    SourceFiles(AgroalDataSource database) {
        this.chunks = new FileChunks(
                database,
                "insert into source_file_chunk (source_file_id, position, bytes) values (?, ?, ?)",
                "select bytes from source_file_chunk where source_file_id = ? and position = ?");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public SourceFile store(UUID id, ReceivedFile file, String mediaType, String fileName) {
        var source = new SourceFile(id, file, mediaType, fileName);
        persistAndFlush(source);
        chunks.store(id, file);
        return source;
    }

    /** The bytes, as an attachment. */
    public StreamedContent content(SourceFile source) {
        return content(source, Attachment.named(source.fileName()));
    }

    /** The bytes of a public source: browsers show a PDF, at the page that a link names, and save other files. */
    public StreamedContent shown(SourceFile source) {
        return content(
                source,
                source.mediaType().equals(PDF)
                        ? Attachment.shownPdf(source.fileName())
                        : Attachment.named(source.fileName()));
    }

    private StreamedContent content(SourceFile source, Map<String, String> headers) {
        return new StreamedContent(
                source.mediaType(),
                '"' + source.contentHash() + '"',
                source.fileSize(),
                headers,
                position -> chunks.get(source.id(), position));
    }

    /** Writes the bytes to a file. Holds a database connection for one chunk at a time. */
    public void copy(UUID id, Path target) throws IOException {
        try (var bytes = Files.newOutputStream(target)) {
            var position = 0;
            for (byte[] chunk; (chunk = chunks.get(id, position)) != null; position++) {
                bytes.write(chunk);
            }
        } catch (SQLException notRead) {
            throw new IllegalStateException(notRead);
        }
    }

    /** Deletes a source that no resolution and no draft refers to any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deleteWhole(SourceFile source) {
        // Native, because the bytes have no entity: they are streamed (FileChunks).
        getEntityManager()
                .createNativeQuery("delete from source_file_chunk where source_file_id = ?1")
                .setParameter(1, source.id())
                .executeUpdate();
        delete("id", source.id());
    }
}
