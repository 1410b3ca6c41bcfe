package org.sequitur.pagecontent;

import static org.sequitur.pagecontent.PageContentMessages.MESSAGES;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sequitur.embed.EmbedView;
import org.sequitur.page.HtmlWriter;
import org.sequitur.platform.language.Language;

/** A table of requests with what an embed of each states. */
final class RequestTable {

    private final HtmlWriter html;
    private final Language language;

    RequestTable(HtmlWriter html, Language language) {
        this.html = html;
        this.language = language;
    }

    /** @param link what the table makes of a request's address */
    void write(List<EmbedView> requests, UnaryOperator<String> link) {
        Set<String> names = new LinkedHashSet<>();
        requests.forEach(request -> request.rows().forEach(row -> names.add(row.name())));
        html.open("table").open("tr").element("th", MESSAGES.request().in(language));
        names.forEach(name -> html.element("th", name));
        html.close();
        for (var request : requests) {
            html.open("tr").linkIn("td", link.apply(request.page()), request.title());
            for (var name : names) {
                html.element(
                        "td",
                        request.rows().stream()
                                .filter(row -> row.name().equals(name))
                                .findFirst()
                                .map(RequestTable::value)
                                .orElse(""));
            }
            html.close();
        }
        html.close();
    }

    static String value(EmbedView.Row row) {
        return row.overdue() == null ? row.value() : row.value() + " (" + row.overdue() + ")";
    }
}
