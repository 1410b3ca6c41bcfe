package org.sequitur.resolution;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

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

    protected AdoptedText() {}

    AdoptedText(Resolution resolution, String content) {
        this.resolution = resolution;
        this.content = content;
    }

    void replace(String content) {
        this.content = content;
    }

    String content() {
        return content;
    }
}
