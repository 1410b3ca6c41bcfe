package org.sequitur.resolution;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.sequitur.document.ResolutionDocument.ThemeEntry;
import org.sequitur.platform.language.LocalizedText;

/** A heading above requests of a resolution. */
@Entity
@Immutable
public class Theme {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // Read by queries.
    private Resolution resolution;

    private int number;
    private LocalizedText heading;
    private LocalizedText shortHeading;

    protected Theme() {}

    Theme(Resolution resolution, ThemeEntry entry) {
        this.id = id(resolution.id(), entry.number());
        this.resolution = resolution;
        this.number = entry.number();
        this.heading = entry.heading();
        this.shortHeading = entry.shortHeading();
    }

    /** For example {@code a-590-2}. */
    public static String id(String resolutionId, int number) {
        return resolutionId + "-" + number;
    }

    public String id() {
        return id;
    }

    public int number() {
        return number;
    }

    /** The official wording. */
    public LocalizedText heading() {
        return heading;
    }

    /** An editorial short form. */
    public LocalizedText shortHeading() {
        return shortHeading;
    }
}
