package org.sequitur.body;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.sequitur.platform.language.LocalizedText;

/** An organisation that owns commitments. */
@Entity
public class Body {

    @Id
    private String id;

    private LocalizedText name;
    private LocalizedText abbreviation;
    private String website;
    private boolean secondPersonRequired;

    protected Body() {}

    public Body(String id, LocalizedText name, LocalizedText abbreviation, String website) {
        this.id = id;
        this.name = name;
        this.abbreviation = abbreviation;
        this.website = website;
    }

    public String id() {
        return id;
    }

    public LocalizedText name() {
        return name;
    }

    /** The short name that readers see. */
    public LocalizedText abbreviation() {
        return abbreviation;
    }

    /** Whether a draft of the body is published only by another officer than the one who changed it last. */
    public boolean isSecondPersonRequired() {
        return secondPersonRequired;
    }

    /** The row must be locked. */
    public void requireSecondPerson(boolean required) {
        this.secondPersonRequired = required;
    }

    /** Null if no website is recorded. */
    public String website() {
        return website;
    }
}
