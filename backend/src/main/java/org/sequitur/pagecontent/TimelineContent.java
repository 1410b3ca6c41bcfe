package org.sequitur.pagecontent;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sequitur.page.HtmlWriter;
import org.sequitur.timeline.TimelineView;

/** The timeline of a resolution as a table. */
final class TimelineContent {

    private final HtmlWriter html;
    private final UnaryOperator<String> link;

    /** @param link what the table makes of a request's address */
    TimelineContent(HtmlWriter html, UnaryOperator<String> link) {
        this.html = html;
        this.link = link;
    }

    void write(TimelineView timeline) {
        html.element("h1", timeline.title()).element("p", timeline.span());
        html.open("table").open("tr");
        List.of(
                        timeline.labels().request(),
                        timeline.labels().statements(),
                        timeline.labels().periods())
                .forEach(head -> html.element("th", head));
        html.close();
        for (var row : timeline.rows()) {
            html.open("tr").linkIn("th", link.apply(row.page()), row.number() + " " + row.title());
            html.open("td");
            row.statements().forEach(statement -> html.element("p", statement));
            html.close().open("td");
            row.bars().forEach(bar -> html.element("p", bar.text()));
            html.close().close();
        }
        html.close();
    }
}
