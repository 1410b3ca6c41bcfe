package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.file.ReceivedFile;
import org.sequitur.journal.CanonicalJson;
import org.sequitur.journal.Fact;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.input.WebLink;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;

/** An evidence item of a report; once withdrawn, a tombstone. */
@Entity
class EvidenceItem {

    /** In characters. The file extension may be replaced by a longer one. */
    private static final int MAX_FILE_NAME_LENGTH = 190;

    @Id
    private UUID id;

    private UUID reportId;
    private UUID originalId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private LocalizedText title;
    private String publisher;
    private LocalDate issuedOn;
    private String documentLanguages;
    private String url;
    private String fileName;
    private String mediaType;
    private Long fileSize;

    @Column(columnDefinition = "char(64)")
    private String contentHash;

    @Column(columnDefinition = "char(64)")
    private String hash;

    protected EvidenceItem() {}

    /** @throws Problem unless it has either a URL or a file */
    EvidenceItem(ProgressReportDraft draft, CreateEvidenceItem added) {
        if ((added.url() == null) == (added.file() == null)) {
            throw Problem.badRequest(
                    List.of(Issue.inBody(Issue.Type.INVALID_INPUT, "/url", null, MESSAGES.linkOrFile())));
        }
        this.id = Fact.newId();
        this.reportId = draft.id();
        this.commitment = draft.commitment();
        this.type = added.type();
        this.title = InputRules.text("/title", added.title(), InputRules.MAX_TITLE_LENGTH);
        this.publisher = added.publisher() == null
                ? null
                : InputRules.text("/publisher", added.publisher(), InputRules.MAX_TITLE_LENGTH);
        this.issuedOn = InputRules.dayIfAny("/issuedOn", added.issuedOn());
        this.documentLanguages = added.documentLanguages() == null ? null : String.join(" ", added.documentLanguages());
        this.url = WebLink.ifAny("/url", added.url());
        this.fileName = added.file() == null
                ? null
                : InputRules.text("/file/name", added.file().name(), MAX_FILE_NAME_LENGTH);
        this.hash = computedHash();
    }

    /**
     * The same evidence in a later report, or in a report on a linked commitment. It has no bytes of its own.
     *
     * @param original of the report for which it was added, or another copy of that item
     */
    EvidenceItem(EvidenceItem original, UUID reportId, Commitment commitment) {
        this.id = Fact.newId();
        this.reportId = reportId;
        this.originalId = original.storedUnder();
        this.commitment = commitment;
        this.type = original.type;
        this.title = original.title;
        this.publisher = original.publisher;
        this.issuedOn = original.issuedOn;
        this.documentLanguages = original.documentLanguages;
        this.url = original.url;
        this.fileName = original.fileName;
        this.mediaType = original.mediaType;
        this.fileSize = original.fileSize;
        this.contentHash = original.contentHash;
        this.hash = computedHash();
    }

    /** Records the received file's name, type, size and hash. */
    void receive(ReceivedFile file) {
        fileName = file.type().nameFor(fileName);
        mediaType = file.type().mediaType();
        fileSize = file.size();
        contentHash = file.sha256();
        hash = computedHash();
    }

    /** Expected hash, until the item is withdrawn. */
    final String computedHash() {
        var content = new LinkedHashMap<String, Object>();
        // Null values are left out, so that the hashes of links are the same as before files were supported.
        content.put("evidenceItemId", id.toString());
        content.put("type", type.code());
        content.put("title", title);
        content.put("publisher", publisher);
        content.put("issuedOn", issuedOn == null ? null : issuedOn.toString());
        content.put("documentLanguages", documentLanguages);
        content.put("url", url);
        content.put("fileName", fileName);
        content.put("mediaType", mediaType);
        content.put("fileSize", fileSize);
        content.put("sha256", contentHash);
        return CanonicalJson.hash(content);
    }

    /** Deletes its content; its type, its hash and its file's hash are kept. */
    void wipe() {
        title = null;
        publisher = null;
        issuedOn = null;
        documentLanguages = null;
        url = null;
        fileName = null;
        mediaType = null;
        fileSize = null;
    }

    UUID id() {
        return id;
    }

    /** Id of the report, or of the draft that becomes the report. */
    UUID reportId() {
        return reportId;
    }

    /** Id of the item under which the bytes of the file are stored. */
    final UUID storedUnder() {
        return originalId == null ? id : originalId;
    }

    Commitment commitment() {
        return commitment;
    }

    EvidenceType type() {
        return type;
    }

    /** Null once it is withdrawn. */
    LocalizedText title() {
        return title;
    }

    /** Null once it is withdrawn, and if it was not stated. */
    String publisher() {
        return publisher;
    }

    /** Null once it is withdrawn, and if it was not stated. */
    LocalDate issuedOn() {
        return issuedOn;
    }

    /** Language tags; null once it is withdrawn, and if they were not stated. */
    List<String> documentLanguages() {
        return documentLanguages == null ? null : List.of(documentLanguages.split(" "));
    }

    /** Null for a file, and once it is withdrawn. */
    String url() {
        return url;
    }

    /** Null for a link, and once the item is withdrawn. */
    String fileName() {
        return fileName;
    }

    /** Null for a link, until the file is received, and once the item is withdrawn. */
    String mediaType() {
        return mediaType;
    }

    /** In bytes; null for a link, until the file is received, and once the item is withdrawn. */
    Long fileSize() {
        return fileSize;
    }

    /** SHA-256 of the file, in hexadecimal; null for a link, and until the file is received. */
    String contentHash() {
        return contentHash;
    }

    boolean isOnTheWeb() {
        return fileName == null && contentHash == null;
    }

    /** Whether its file is announced but not received. */
    boolean isAwaited() {
        return fileName != null && contentHash == null;
    }

    /** SHA-256 of its content as canonical JSON. */
    String hash() {
        return hash;
    }
}
