package org.sequitur.resolution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ResolutionDocument.SourceDocument;
import org.sequitur.platform.language.LocalizedText;

/** A resolution adopted by a parliament. Its wording is never edited. */
@Entity
@Immutable
public class Resolution {

    @Id
    private String id;

    private String documentNumber;
    private String session;
    private LocalDate adoptedOn;
    private LocalizedText parliament;
    private LocalizedText title;
    private int totalCommitments;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SourceDocument> sourceDocuments;

    @OneToMany(mappedBy = "resolution", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 50)
    private List<Theme> themes;

    @OneToOne(mappedBy = "resolution", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY, optional = false)
    private AdoptedText text;

    protected Resolution() {}

    /** @param content the document as imported */
    public Resolution(ResolutionDocument document, String content) {
        id = document.resolutionId();
        documentNumber = document.documentNumber();
        session = document.session();
        adoptedOn = document.adoptedOn();
        parliament = document.cover().parliament();
        title = document.title();
        totalCommitments = document.placedRequests().size();
        sourceDocuments = document.sourceDocuments() == null
                ? List.of()
                : document.sourceDocuments().items();
        themes = document.requests().themes().stream()
                .map(theme -> new Theme(this, theme))
                .toList();
        text = new AdoptedText(this, content);
    }

    public String id() {
        return id;
    }

    public String documentNumber() {
        return documentNumber;
    }

    String session() {
        return session;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    LocalizedText parliament() {
        return parliament;
    }

    LocalizedText title() {
        return title;
    }

    int totalCommitments() {
        return totalCommitments;
    }

    List<SourceDocument> sourceDocuments() {
        return sourceDocuments;
    }

    public List<Theme> themes() {
        return themes;
    }

    /** The full document as JSON, in the format of {@link ResolutionDocument}. */
    public String document() {
        return text.content();
    }

    /** Replaces the document by one with additional parts, or with corrected editorial texts. */
    public void replace(String document) {
        text.replace(document);
    }
}
