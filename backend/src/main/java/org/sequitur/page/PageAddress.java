package org.sequitur.page;

import static org.sequitur.page.PageMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;

/** Addresses of the HTML pages in both languages. The page declares the same paths in the {@code page.ts} of its folders. */
@ApplicationScoped
public class PageAddress {

    private final String base;

    PageAddress(PublicAddress address) {
        this.base = address.site() + "/";
    }

    /** The pages that are about no single resolution, commitment or body. */
    public List<LocalizedText> general() {
        return Stream.of(
                        MESSAGES.home(),
                        MESSAGES.commitments(),
                        MESSAGES.bodies(),
                        MESSAGES.resolutions(),
                        MESSAGES.publications(),
                        MESSAGES.method(),
                        MESSAGES.data(),
                        MESSAGES.accessibility(),
                        MESSAGES.about(),
                        MESSAGES.brief(),
                        MESSAGES.verification())
                .map(paths -> paths.map(path -> base + path))
                .toList();
    }

    public LocalizedText home() {
        return MESSAGES.home().map(path -> base + path);
    }

    public LocalizedText commitment(String commitmentId) {
        return element(MESSAGES.commitments(), commitmentId);
    }

    /** The page on the follow-up of a resolution, with the state of its commitments. */
    public LocalizedText resolution(String resolutionId) {
        return element(MESSAGES.followedResolutions(), resolutionId);
    }

    /** The page with the wording of a resolution. */
    public LocalizedText resolutionText(String resolutionId) {
        return element(MESSAGES.resolutions(), resolutionId);
    }

    /** The page with the timeline of a resolution. */
    public LocalizedText timeline(String resolutionId) {
        return element(MESSAGES.timelines(), resolutionId);
    }

    /** The address of a page, without parameters. */
    public LocalizedText of(PublicPage page) {
        return page.id() == null
                ? page.kind().path().map(path -> base + path)
                : element(page.kind().path(), page.id());
    }

    /** The list of the commitments of a committee, which is filtered by its name in the page's language. */
    public LocalizedText commitmentsOfCommittee(LocalizedText name) {
        return LocalizedText.of(
                language -> UriBuilder.fromUri(base + MESSAGES.commitments().in(language))
                        .queryParam("committee", "{name}")
                        .build(name.in(language))
                        .toString());
    }

    /** The list of commitments, filtered; the filters have the same names as in the API. */
    public LocalizedText commitments(Map<String, List<String>> filters) {
        return filtered(MESSAGES.commitments(), filters);
    }

    /** The publications, filtered as the page does. */
    public LocalizedText publications(Map<String, List<String>> filters) {
        return filtered(MESSAGES.publications(), filters);
    }

    private LocalizedText filtered(LocalizedText paths, Map<String, List<String>> filters) {
        return paths.map(path -> {
            var address = UriBuilder.fromUri(base + path);
            filters.forEach((name, values) -> address.queryParam(name, values.toArray()));
            return address.build().toString();
        });
    }

    public LocalizedText body(String bodyId) {
        return element(MESSAGES.bodies(), bodyId);
    }

    /** The open data page. */
    public LocalizedText data() {
        return MESSAGES.data().map(path -> base + path);
    }

    /** The workspace of a logged-in user. */
    public LocalizedText workspace() {
        return MESSAGES.workspace().map(path -> base + path);
    }

    /** One commitment in the workspace. */
    public LocalizedText workspace(String commitmentId) {
        return element(MESSAGES.workspace(), commitmentId);
    }

    /** A reporting round that was opened. */
    public LocalizedText reportingRound(String roundId) {
        return MESSAGES.resolutions().map(path -> base + path + "?round=" + roundId);
    }

    /** A reporting round in the workspace. */
    public LocalizedText reportingRoundInWorkspace(String roundId) {
        return workspace().map(address -> address + "?rounds=" + roundId);
    }

    /** The draft of a resolution in the workspace of staff. */
    public LocalizedText resolutionDraft(String draftId) {
        return element(MESSAGES.resolutionDrafts(), draftId);
    }

    /** A proposed erratum in the workspace of staff. */
    public LocalizedText erratumProposal(String proposalId) {
        return element(MESSAGES.erratumProposals(), proposalId);
    }

    private LocalizedText element(LocalizedText collection, String id) {
        return collection.map(
                path -> UriBuilder.fromUri(base + path).segment(id).build().toString());
    }
}
