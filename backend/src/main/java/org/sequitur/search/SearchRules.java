package org.sequitur.search;

import static org.sequitur.search.SearchMessages.MESSAGES;

import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;

/** Which texts can be searched. */
public final class SearchRules {

    private static final int MAX_WORDS = 10;

    private SearchRules() {}

    /**
     * The reason for which a search of commitments is refused, if any.
     *
     * @param q the query parameter of that name; null if there is none
     */
    public static Stream<Issue> issues(String q) {
        return q != null && words(q) > MAX_WORDS ? Stream.of(issue(q, MESSAGES.tooLong())) : withoutWord(q);
    }

    /** Issues of a search of resolutions, which have far fewer texts: it may have any number of words, as a title has. */
    public static Stream<Issue> withoutWord(String q) {
        return q != null && words(q) == 0 ? Stream.of(issue(q, MESSAGES.withoutWord())) : Stream.empty();
    }

    private static int words(String q) {
        return SearchWords.of(q).size();
    }

    private static Issue issue(String q, LocalizedText detail) {
        return Issue.inQuery(Issue.Type.INVALID_INPUT, "q", q, detail);
    }
}
