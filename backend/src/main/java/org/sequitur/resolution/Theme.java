package org.sequitur.resolution;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.sequitur.document.ResolutionDocument.ThemeEntry;
import org.sequitur.platform.language.LocalizedText;

/** A part of the requests of a resolution, mostly under a heading. */
@Entity
public class Theme {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // Read by queries.
    private Resolution resolution;

    private int number;
    private LocalizedText introduction;
    private LocalizedText heading;
    private LocalizedText shortHeading;

    protected Theme() {}

    /** @param introduction the one that applies; null if only the introduction of all requests does */
    Theme(Resolution resolution, ThemeEntry entry, LocalizedText introduction) {
        this.id = id(resolution.id(), entry.number());
        this.resolution = resolution;
        this.number = entry.number();
        replaceTexts(entry, introduction);
    }

    /**
     * Replaces its texts by those of the document.
     *
     * @param introduction the one that applies; null if only the introduction of all requests does
     */
    void replaceTexts(ThemeEntry entry, LocalizedText introduction) {
        this.introduction = introduction;
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

    /** Whom Parliament asks under this theme; null if only the introduction of all requests applies. */
    public LocalizedText introduction() {
        return introduction;
    }

    /** The official wording; null if the document prints no heading. */
    public LocalizedText heading() {
        return heading;
    }

    /** An editorial short form. */
    public LocalizedText shortHeading() {
        return shortHeading;
    }
}
