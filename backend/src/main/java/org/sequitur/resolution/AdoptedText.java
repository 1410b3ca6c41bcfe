package org.sequitur.resolution;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The full document of a resolution, in a table of its own because lists do not need it. */
@Entity
class AdoptedText {

    @Id
    private String resolutionId;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @SuppressWarnings("unused") // Read by queries.
    private Resolution resolution;

    private String content;

    /** By the JSON pointer of the text in the document; null without a source that has pages. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, SourcePages> sourcePages;

    protected AdoptedText() {}

    AdoptedText(Resolution resolution, String content, Map<String, SourcePages> sourcePages) {
        this.resolution = resolution;
        this.content = content;
        this.sourcePages = sourcePages.isEmpty() ? null : sourcePages;
    }

    Map<String, SourcePages> sourcePages() {
        return sourcePages == null ? Map.of() : sourcePages;
    }

    void replace(String content) {
        this.content = content;
    }

    String content() {
        return content;
    }
}
