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
     * The reason for which a search is refused, if any.
     *
     * @param q the query parameter of that name; null if there is none
     */
    public static Stream<Issue> issues(String q) {
        if (q == null) {
            return Stream.empty();
        }
        var words = SearchWords.of(q).size();
        if (words == 0) {
            return Stream.of(issue(q, MESSAGES.withoutWord()));
        }
        return words <= MAX_WORDS ? Stream.empty() : Stream.of(issue(q, MESSAGES.tooLong()));
    }

    private static Issue issue(String q, LocalizedText detail) {
        return Issue.inQuery(Issue.Type.INVALID_INPUT, "q", q, detail);
    }
}
