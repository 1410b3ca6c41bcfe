package org.sequitur.page;

import static org.sequitur.page.PageMessages.MESSAGES;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * A page of the public site.
 *
 * @param id of what the page is about; null for a page that is about no single item
 */
public record PublicPage(Kind kind, String id) {

    /** Kinds of pages, each with the words of its addresses. */
    public enum Kind {
        HOME(MESSAGES.home(), false),
        FOLLOWED_RESOLUTION(MESSAGES.followedResolutions(), true),
        COMMITMENTS(MESSAGES.commitments(), false),
        COMMITMENT(MESSAGES.commitments(), true),
        BODIES(MESSAGES.bodies(), false),
        BODY(MESSAGES.bodies(), true),
        RESOLUTIONS(MESSAGES.resolutions(), false),
        RESOLUTION_TEXT(MESSAGES.resolutions(), true),
        TEXT_HISTORY(MESSAGES.textHistories(), true),
        TIMELINE(MESSAGES.timelines(), true),
        PUBLICATIONS(MESSAGES.publications(), false),
        METHOD(MESSAGES.method(), false),
        DATA(MESSAGES.data(), false),
        ACCESSIBILITY(MESSAGES.accessibility(), false),
        ABOUT(MESSAGES.about(), false),
        BRIEF(MESSAGES.brief(), false),
        VERIFICATION(MESSAGES.verification(), false);

        private final LocalizedText path;
        private final boolean hasId;

        Kind(LocalizedText path, boolean hasId) {
            this.path = path;
            this.hasId = hasId;
        }

        LocalizedText path() {
            return path;
        }
    }

    /**
     * The page at an address. Empty if there is none, or if it is one of the workspace.
     *
     * @param path well-formed, as it was sent
     */
    static Optional<PublicPage> at(Language language, String path) {
        var words = path.split("/");
        var collection = words.length < 3 ? language.tag() + "/" : words[1] + "/" + words[2];
        var id = words.length == 4 ? URI.create("/" + words[3]).getPath().substring(1) : null;
        return Arrays.stream(Kind.values())
                .filter(kind ->
                        kind.path.in(language).equals(collection) && kind.hasId == (id != null) && words.length <= 4)
                .findFirst()
                .map(kind -> new PublicPage(kind, id));
    }
}
