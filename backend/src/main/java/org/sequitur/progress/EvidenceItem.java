package org.sequitur.progress;

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
import org.sequitur.journal.CanonicalJson;
import org.sequitur.journal.Fact;
import org.sequitur.platform.language.LocalizedText;

/** A proof of what a report says; or, once it is withdrawn, the stone that it leaves. */
@Entity
class EvidenceItem {

    @Id
    private UUID id;

    private UUID reportId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private LocalizedText title;
    private String publisher;
    private LocalDate issuedOn;
    private String documentLanguages;
    private String url;

    @Column(columnDefinition = "char(64)")
    private String hash;

    protected EvidenceItem() {}

    EvidenceItem(Draft draft, NewEvidenceItem added) {
        this.id = Fact.newId();
        this.reportId = draft.id();
        this.commitment = draft.commitment();
        this.type = added.type();
        this.title = added.title();
        this.publisher = added.publisher();
        this.issuedOn = added.issuedOn();
        this.documentLanguages = String.join(" ", added.documentLanguages());
        this.url = added.url();
        this.hash = computedHash();
    }

    private String computedHash() {
        var said = new LinkedHashMap<String, Object>();
        said.put("evidenceItemId", id.toString());
        said.put("type", type.code());
        said.put("title", title);
        said.put("publisher", publisher);
        said.put("issuedOn", issuedOn == null ? null : issuedOn.toString());
        said.put("documentLanguages", documentLanguages);
        said.put("url", url);
        return CanonicalJson.hash(said);
    }

    /** What it said is gone; its type and its hash stay. */
    void wipe() {
        title = null;
        publisher = null;
        issuedOn = null;
        documentLanguages = null;
        url = null;
    }

    UUID id() {
        return id;
    }

    /** Of the report, or of the draft that becomes it. */
    UUID reportId() {
        return reportId;
    }

    Commitment commitment() {
        return commitment;
    }

    EvidenceType type() {
        return type;
    }

    /** Null once it is withdrawn, as all of the following. */
    LocalizedText title() {
        return title;
    }

    String publisher() {
        return publisher;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    List<String> documentLanguages() {
        return documentLanguages == null ? null : List.of(documentLanguages.split(" "));
    }

    String url() {
        return url;
    }

    /** SHA-256 of what it said, as canonical JSON. */
    String hash() {
        return hash;
    }
}
