package org.sequitur.resolution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.ResolutionDocument.SourceDocument;
import org.sequitur.document.ResolutionDocument.ThemeEntry;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.source.SourceFile;

/**
 * A resolution adopted by a parliament. Its texts change by errata only; its classification is the newest statement of the
 * staff. A transaction that changes it locks its row first.
 */
@Entity
@BatchSize(size = 50)
public class Resolution {

    @Id
    private String id;

    private String documentNumber;
    private String session;
    private LocalDate adoptedOn;
    private LocalDate followedSinceOn;
    private LocalizedText parliament;
    private LocalizedText title;
    private int totalCommitments;
    private LocalizedText committee;
    private String legislature;

    @ElementCollection
    @CollectionTable(name = "resolution_policy_area", joinColumns = @JoinColumn(name = "resolution_id"))
    @Column(name = "policy_area")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Set<PolicyArea> policyAreas;

    @JdbcTypeCode(SqlTypes.JSON)
    @Immutable
    private List<SourceDocument> sourceDocuments;

    @OneToMany(mappedBy = "resolution", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 50)
    private List<Theme> themes;

    @OneToOne(mappedBy = "resolution", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY, optional = false)
    private AdoptedText text;

    @ManyToOne(fetch = FetchType.LAZY)
    private SourceFile source;

    protected Resolution() {}

    /**
     * @param content the document as imported
     * @param followedSinceOn the day since which reports are expected, not before the adoption
     * @param source null if it was imported as a document
     * @param sourcePages by the JSON pointer of a text in the document; empty if the source has no pages
     */
    public Resolution(
            ResolutionDocument document,
            String content,
            LocalDate followedSinceOn,
            SourceFile source,
            Map<String, SourcePages> sourcePages) {
        this.source = source;
        id = document.resolutionId();
        documentNumber = document.documentNumber();
        session = document.session();
        adoptedOn = document.adoptedOn();
        this.followedSinceOn = followedSinceOn;
        parliament = document.parliament();
        title = document.title();
        totalCommitments = document.placedRequests().size();
        sourceDocuments = document.sourceDocuments() == null
                ? List.of()
                : document.sourceDocuments().items();
        themes = new ArrayList<>();
        forEachTheme(document, (entry, introduction) -> themes.add(new Theme(this, entry, introduction)));
        policyAreas = new HashSet<>();
        text = new AdoptedText(this, content, sourcePages);
    }

    /**
     * Calls the action with each theme and the introduction that applies to it: its own, or the last one before it; null if the
     * document has only the one of all requests.
     */
    private static void forEachTheme(ResolutionDocument document, BiConsumer<ThemeEntry, LocalizedText> action) {
        var introduction = document.requests().themes().stream().anyMatch(entry -> entry.introduction() != null)
                ? document.requests().introduction()
                : null;
        for (var entry : document.requests().themes()) {
            introduction = entry.introduction() == null ? introduction : entry.introduction();
            action.accept(entry, introduction);
        }
    }

    public String id() {
        return id;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String session() {
        return session;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    /** The day since which reports are expected: no days without report are counted before. */
    public LocalDate followedSinceOn() {
        return followedSinceOn;
    }

    /** Sets the day since which reports are expected. The caller recomputes the states of the commitments. */
    public void followSince(LocalDate day) {
        followedSinceOn = day;
    }

    /** Null if the document does not name it. */
    LocalizedText parliament() {
        return parliament;
    }

    /** Whether the parliament that the document names may be this resolution's: one name is the same, or one is not stated. */
    boolean isOfSameParliament(ResolutionDocument document) {
        return ParliamentNames.mayBeSame(parliament, document.parliament());
    }

    public LocalizedText title() {
        return title;
    }

    int totalCommitments() {
        return totalCommitments;
    }

    /** The committee in charge; null if not stated, as the legislature. */
    public LocalizedText committee() {
        return committee;
    }

    public String legislature() {
        return legislature;
    }

    /** In the order of their codes; empty if not stated. */
    public List<PolicyArea> policyAreas() {
        return policyAreas.stream().sorted().toList();
    }

    List<SourceDocument> sourceDocuments() {
        return sourceDocuments;
    }

    /** The file from which it was taken; null if it was imported as a document. */
    SourceFile source() {
        return source;
    }

    public List<Theme> themes() {
        return themes;
    }

    /** The full document as JSON, in the format of {@link ResolutionDocument}. */
    public String document() {
        return text.content();
    }

    /** Where texts begin in the source, by their JSON pointers in the document; empty if the source has no pages. */
    Map<String, SourcePages> sourcePages() {
        return text.sourcePages();
    }

    /** Replaces the document by one with additional parts, or with corrected editorial texts. */
    public void replace(String document) {
        text.replace(document);
    }

    /**
     * Replaces the classification.
     *
     * @param committee null if not stated, as the legislature
     */
    public void classify(LocalizedText committee, String legislature, List<PolicyArea> policyAreas) {
        this.committee = committee;
        this.legislature = legislature;
        this.policyAreas.retainAll(policyAreas);
        this.policyAreas.addAll(policyAreas);
    }

    /** Takes the title and the texts of the themes from the corrected document. */
    void applyErratum(ResolutionDocument document) {
        title = document.title();
        var byNumber = themes.stream().collect(Collectors.toMap(Theme::number, Function.identity()));
        forEachTheme(
                document, (entry, introduction) -> byNumber.get(entry.number()).replaceTexts(entry, introduction));
    }
}
