package org.sequitur.pagecontent;

import static org.sequitur.pagecontent.PageContentMessages.MESSAGES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sequitur.commitment.AwaitedTotals;
import org.sequitur.commitment.CommitmentFilter;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.Tally;
import org.sequitur.embed.EmbedView;
import org.sequitur.embed.EmbedViews;
import org.sequitur.page.HtmlWriter;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.WrittenNumber;
import org.sequitur.platform.time.WrittenDate;
import org.sequitur.timeline.TimelineView;

/** Title, description and content of each page in one language, on one day. */
final class PageContent {

    /**
     * What the server adds to one document.
     *
     * @param title null if the built document has it, as the others
     */
    record Part(String title, String description, String html) {

        static final Part NONE = new Part(null, null, null);
    }

    /** Requests in a list: more are on its page, and in the API. */
    private static final int LISTED = 100;

    private final RegisterReads reads;
    private final PageAddress pages;
    private final Language language;
    private final LocalDate day;
    private final boolean past;
    private final EmbedViews views;
    private final HtmlWriter html = new HtmlWriter();

    /** @param past whether links keep the day */
    PageContent(RegisterReads reads, PageAddress pages, Language language, LocalDate day, boolean past) {
        this.reads = reads;
        this.pages = pages;
        this.language = language;
        this.day = day;
        this.past = past;
        this.views = new EmbedViews(language, day);
    }

    Part home() {
        figures(views.of(reads.tallies(Optional.empty(), day).all(), "", pages.home()));
        resolutionList();
        return new Part(null, null, html.html());
    }

    Part commitments() {
        requests(CommitmentFilter.NONE, pages.home());
        return new Part(null, null, html.html());
    }

    Part commitment(String id) {
        var commitment = reads.commitment(id, day);
        var view = views.of(commitment, pages.commitment(id));
        html.element("h1", view.title()).element("p", view.kicker()).element("p", in(commitment.summary()));
        html.open("dl");
        for (var row : view.rows()) {
            html.element("dt", row.name()).element("dd", RequestTable.value(row));
        }
        html.close();
        html.element("p", view.notice()).element("p", view.asOf());
        html.element("h2", in(MESSAGES.officialText()));
        for (var each : Language.values()) {
            html.open("div", "lang", each.tag());
            commitment.leadIns().forEach(leadIn -> html.element("p", leadIn.in(each)));
            html.element("p", commitment.text().in(each)).close();
        }
        var resolutionId = commitment.resolution().resolutionId();
        html.linkIn(
                "p",
                link(pages.resolution(resolutionId)),
                in(MESSAGES.followed(commitment.resolution().documentNumber())));
        html.linkIn("p", commitment.href(), in(MESSAGES.data()));
        return new Part(view.title(), in(MESSAGES.description(view.kicker(), in(commitment.summary()))), html.html());
    }

    Part followedResolution(String id) {
        var resolution = reads.resolution(id);
        var title = in(MESSAGES.followed(resolution.documentNumber()));
        var tally = reads.tallies(Optional.of(List.of(id)), day).all();
        html.element("h1", title).element("p", in(resolution.title())).element("p", in(AwaitedTotals.ofAll(tally)));
        figures(views.of(tally, title, pages.resolution(id)));
        requests(CommitmentFilter.ofResolution(id), pages.commitments(Map.of("resolution", List.of(id))));
        html.linkIn("p", link(pages.resolutionText(id)), in(MESSAGES.text(resolution.documentNumber())));
        return new Part(title, in(resolution.title()), html.html());
    }

    Part resolutions() {
        resolutionList();
        return new Part(null, null, html.html());
    }

    Part text(String id) {
        var resolution = reads.resolution(id);
        var title = in(MESSAGES.text(resolution.documentNumber()));
        html.element("h1", title).element("p", in(MESSAGES.adoptedOn(written(resolution.adoptedOn()))));
        new TextContent(html, language, number -> link(pages.commitment(id + "-" + number)))
                .write(reads.text(resolution));
        return new Part(title, in(resolution.title()), html.html());
    }

    Part history(String id) {
        var history = reads.history(id);
        var title = in(MESSAGES.history(history.resolution().documentNumber()));
        html.element("h1", title);
        new HistoryContent(html, language, request -> link(pages.commitment(request))).write(history);
        return new Part(title, null, html.html());
    }

    Part timeline(String id) {
        var timeline = TimelineView.of(reads.timeline(id, day), language, pages);
        new TimelineContent(html, this::onDay).write(timeline);
        return new Part(timeline.title(), timeline.span(), html.html());
    }

    Part publications() {
        html.open("ul");
        for (var event : reads.events(LISTED, day).items()) {
            var request = event.commitment();
            var label = in(event.label());
            html.open("li")
                    .text(written(event.happenedAt().toLocalDate()) + ". ")
                    .link(
                            link(pages.commitment(request.commitmentId())),
                            request.citation() + " " + in(request.shortTitle()))
                    .text(" ")
                    .text(
                            event.outcome() == null
                                    ? label
                                    : in(MESSAGES.property(
                                            label, in(event.outcome().text()))))
                    .close();
        }
        html.close().linkIn("p", link(pages.data()), in(MESSAGES.data()));
        return new Part(null, null, html.html());
    }

    Part bodies() {
        html.open("ul");
        for (var body : reads.bodies()) {
            html.linkIn("li", link(pages.body(body.id())), in(body.name()));
        }
        return new Part(null, null, html.close().html());
    }

    Part body(String id) {
        var body = reads.body(id);
        var title = in(body.name());
        var tally = reads.tallies(Optional.empty(), day).bodies().getOrDefault(id, Tally.EMPTY);
        var view = views.of(tally, title, pages.body(id));
        html.element("h1", title).element("p", in(AwaitedTotals.ofOwner(tally)));
        figures(view);
        requests(CommitmentFilter.ofOwner(id), pages.commitments(Map.of("owner", List.of(id))));
        return new Part(title, in(MESSAGES.description(title, view.kicker())), html.html());
    }

    private void figures(EmbedView view) {
        html.element("p", view.kicker());
        for (var list : view.figures()) {
            html.element("p", list.name()).open("ul");
            list.figures()
                    .forEach(figure ->
                            html.element("li", in(MESSAGES.property(figure.name(), String.valueOf(figure.count())))));
            html.close();
        }
        html.element("p", view.asOf());
    }

    /** @param all address of the complete list */
    private void requests(CommitmentFilter filter, LocalizedText all) {
        var found = reads.commitments(LISTED, filter, day);
        new RequestTable(html, language)
                .write(found.items().stream().map(this::view).toList(), this::onDay);
        if (found.total() > found.items().size()) {
            html.linkIn("p", link(all), in(MESSAGES.allRequests(WrittenNumber.of(found.total()))));
        }
    }

    private EmbedView view(CommitmentRepresentation commitment) {
        return views.of(commitment, pages.commitment(commitment.commitmentId()));
    }

    private void resolutionList() {
        html.element("h2", in(MESSAGES.resolutions())).open("ul");
        for (var resolution : reads.resolutions(day)) {
            html.open("li")
                    .link(link(pages.resolution(resolution.resolutionId())), resolution.citation())
                    .text(" " + in(resolution.title()) + " ")
                    .link(link(pages.resolutionText(resolution.resolutionId())), in(MESSAGES.officialText()))
                    .close();
        }
        html.close();
    }

    private String link(LocalizedText address) {
        return onDay(in(address));
    }

    private String onDay(String address) {
        return past ? address + (address.contains("?") ? "&" : "?") + "asOf=" + day : address;
    }

    private String written(LocalDate date) {
        return WrittenDate.of(date, language);
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
