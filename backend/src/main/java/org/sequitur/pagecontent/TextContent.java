package org.sequitur.pagecontent;

import static org.sequitur.pagecontent.PageContentMessages.MESSAGES;

import java.util.function.UnaryOperator;
import org.sequitur.document.LocalizedRichText;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.page.HtmlWriter;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** The official text of a resolution in one language. */
final class TextContent {

    private final HtmlWriter html;
    private final Language language;
    private final UnaryOperator<String> addressOfRequest;

    /** @param addressOfRequest from the number of a request to its page */
    TextContent(HtmlWriter html, Language language, UnaryOperator<String> addressOfRequest) {
        this.html = html;
        this.language = language;
        this.addressOfRequest = addressOfRequest;
    }

    void write(ResolutionDocument document) {
        html.element("p", in(document.title()));
        html.element("p", in(document.opening()));
        html.element("h2", in(MESSAGES.considering()));
        for (var group : document.recitals()) {
            html.element("p", in(group.introduction()));
            group.items().forEach(this::recital);
        }
        html.element("h2", in(MESSAGES.requested()));
        html.element("p", in(document.requests().introduction()));
        for (var theme : document.requests().themes()) {
            if (theme.beginsWithHeading()) {
                html.element("h3", in(theme.heading()));
                html.element("p", in(theme.introduction()));
            } else {
                html.element("p", in(theme.introduction()));
                html.element("h3", in(theme.heading()));
            }
            theme.items().forEach(this::item);
        }
        for (var footnote : document.footnotes()) {
            html.element("p", "(" + footnote.number() + ") " + plain(footnote.text()));
        }
    }

    private void recital(ResolutionDocument.Recital recital) {
        html.element("p", numbered(recital.printedNumber(), recital.text()));
        if (recital.items() != null) {
            recital.items().forEach(this::recital);
        }
    }

    private void item(ResolutionDocument.RequestItem item) {
        switch (item) {
            case ResolutionDocument.RequestGroup group -> {
                html.element("p", numbered(group.printedNumber(), group.leadIn()));
                group.items().forEach(this::item);
            }
            case ResolutionDocument.Request request ->
                html.open("p")
                        .link(addressOfRequest.apply(request.number()), request.number())
                        .text(" " + plain(request.text()))
                        .close();
        }
    }

    private String numbered(LocalizedText number, LocalizedRichText text) {
        return number == null ? plain(text) : in(number) + " " + plain(text);
    }

    private String plain(LocalizedRichText text) {
        return text.plain().in(language);
    }

    private String in(LocalizedText text) {
        return text == null ? null : text.in(language);
    }
}
