package org.sequitur.pagecontent;

import static org.sequitur.pagecontent.PageContentMessages.MESSAGES;

import java.util.function.UnaryOperator;
import org.sequitur.page.HtmlWriter;
import org.sequitur.platform.language.Language;
import org.sequitur.texthistory.LocalizedComparison;
import org.sequitur.texthistory.TextHistory;

/** What the adopted text of a resolution changed in the proposal, in one language. */
final class HistoryContent {

    private final HtmlWriter html;
    private final Language language;
    private final UnaryOperator<String> addressOfRequest;

    /** @param addressOfRequest from the id of a request to its page */
    HistoryContent(HtmlWriter html, Language language, UnaryOperator<String> addressOfRequest) {
        this.html = html;
        this.language = language;
        this.addressOfRequest = addressOfRequest;
    }

    void write(TextHistory history) {
        comparison("p", history.title());
        for (var theme : history.themes()) {
            comparison("h2", theme.heading());
            for (var request : theme.requests()) {
                var commitment = request.commitment();
                html.linkIn(
                        "h3",
                        addressOfRequest.apply(commitment.commitmentId()),
                        commitment.number() + " " + commitment.shortTitle().in(language));
                comparison("p", request.leadIn());
                comparison("p", request.text());
            }
        }
        if (!history.removed().isEmpty()) {
            html.element("h2", MESSAGES.proposedOnly().in(language));
            for (var removed : history.removed()) {
                html.open("p")
                        .text(removed.proposalNumber() + " ")
                        .element("del", removed.text().in(language))
                        .close();
            }
        }
    }

    /** @param comparison null if there is none: then nothing is written */
    private void comparison(String element, LocalizedComparison comparison) {
        if (comparison == null) {
            return;
        }
        html.open(element);
        var text = language == Language.FR ? comparison.fr() : comparison.nl();
        for (var piece : text.pieces()) {
            switch (piece.kind()) {
                case KEPT -> html.text(piece.text());
                case REMOVED -> html.element("del", piece.text());
                case ADDED -> html.element("ins", piece.text());
            }
        }
        html.close();
    }
}
