package org.sequitur.shorttitle;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.journal.PublishedText;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.LocalizedText;

/** A short title given by Parliament's staff to a commitment. */
@Entity
@Immutable
class ShortTitle extends Fact {

    static final PublishedText TEXT =
            new PublishedText("SHORT_TITLE", "ShortTitle", "short_title", "shortTitles", "title");

    /** In characters. */
    private static final int MAX_LENGTH = 80;

    private LocalizedText title;

    protected ShortTitle() {}

    ShortTitle(Commitment commitment, LocalizedText title, Instant at) {
        super(newId(), commitment, at);
        this.title = InputRules.text("/title", title, MAX_LENGTH);
    }

    @Override
    protected EventKind kind() {
        return EventKind.RETITLED;
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    public Body body() {
        return null;
    }

    @Override
    protected LocalizedText shortTitleAfter(LocalizedText before) {
        return title == null ? before : title;
    }

    /** Null once it is withdrawn. */
    LocalizedText title() {
        return title;
    }

    @Override
    protected LocalizedText text() {
        return title;
    }

    @Override
    protected Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("title", title);
        return content;
    }
}
