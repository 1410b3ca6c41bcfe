package org.sequitur.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.sequitur.file.ReceivedFile;

/** A file from which a resolution is or was taken. Public once the resolution is registered. */
@Entity
@Immutable
@BatchSize(size = 50)
public class SourceFile {

    /** In characters. */
    private static final int MAX_NAME_LENGTH = 190;

    @Id
    private UUID id;

    private String fileName;
    private String mediaType;
    private long fileSize;

    @Column(columnDefinition = "char(64)")
    private String contentHash;

    protected SourceFile() {}

    SourceFile(UUID id, ReceivedFile file, String mediaType, String fileName) {
        this.id = id;
        this.fileName = fileName.length() > MAX_NAME_LENGTH ? fileName.substring(0, MAX_NAME_LENGTH) : fileName;
        this.mediaType = mediaType;
        this.fileSize = file.size();
        this.contentHash = file.sha256();
    }

    public UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long fileSize() {
        return fileSize;
    }

    String contentHash() {
        return contentHash;
    }

    /** @param href its address, which depends on whether the resolution is registered */
    public SourceRepresentation at(String href) {
        return new SourceRepresentation(href, fileName, mediaType, fileSize, contentHash);
    }
}
