package org.sequitur.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sequitur.api.SuggestionsApi;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;
import org.sequitur.platform.problem.Problem;
import org.sequitur.suggestion.SuggestionsRepresentation.Suggestion;

@ApplicationScoped
@Transactional
class SuggestionResource implements SuggestionsApi {

    private final Suggestions suggestions;
    private final RequestUri requestUri;

    SuggestionResource(Suggestions suggestions, RequestUri requestUri) {
        this.suggestions = suggestions;
        this.requestUri = requestUri;
    }

    @Produces
    @Singleton
    static WorkRule limit() {
        return WorkRule.reads("/suggestions/.*", Work.SEARCH);
    }

    @Override
    public SuggestionsRepresentation getSuggestions(String languageTag, String q, Boolean withCorrection) {
        var language = Language.tagged(languageTag).orElseThrow(() -> Problem.notFound(languageTag));
        var found = q == null ? List.<Suggestion>of() : suggestions.find(q, language);
        var corrected =
                withCorrection && q != null && found.isEmpty() ? suggestions.corrected(q) : Optional.<String>empty();
        return new SuggestionsRepresentation(requestUri.address(), found, corrected.orElse(null));
    }
}
