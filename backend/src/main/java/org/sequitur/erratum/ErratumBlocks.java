package org.sequitur.erratum;

import static org.sequitur.erratum.ErratumMessages.MESSAGES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.sequitur.body.Bodies;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.CorrectedPart;
import org.sequitur.document.DocumentBlocks;
import org.sequitur.document.DocumentReader;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.document.LocalizedRichText;
import org.sequitur.document.ResolutionDocument;
import org.sequitur.document.TextRun;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.ResolutionText.LocalizedRuns;

/** The blocks of a document that errata correct. */
@ApplicationScoped
class ErratumBlocks {

    private static final Pattern FOOTNOTE_NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private final DocumentBlocks blocks;
    private final DocumentReader documents;
    private final Bodies bodies;
    private final PublicAddress address;

    ErratumBlocks(DocumentBlocks blocks, DocumentReader documents, Bodies bodies, PublicAddress address) {
        this.blocks = blocks;
        this.documents = documents;
        this.bodies = bodies;
        this.address = address;
    }

    /**
     * The present content of the block, as JSON.
     *
     * @throws Problem 400 if the document has no such block
     */
    String before(String document, String block) {
        var before = blocks.at(document, block);
        if (before == null) {
            throw refused("/block", block, MESSAGES.unknownBlock());
        }
        return before;
    }

    /**
     * The content after the erratum, as JSON.
     *
     * @throws Problem 400 if the input does not fit the block, changes nothing, or makes the document invalid
     */
    String after(String document, CreateErratumProposal input, String before) {
        var owner = isOwner(input.block());
        if (owner ? input.bodyId() == null || input.text() != null : input.text() == null || input.bodyId() != null) {
            throw refused(owner ? "/bodyId" : "/text", null, MESSAGES.textOrOwner());
        }
        var after = owner ? ownerContent(input.bodyId()) : merged(before, input.text());
        if (blocks.same(before, after)) {
            throw refused(owner ? "/bodyId" : "/text", null, MESSAGES.sameContent());
        }
        valid(blocks.replace(document, input.block(), after), owner ? "/bodyId" : "/text");
        if (!owner && quotesOnlyBefore(input.source().quotation(), blocks.text(before), blocks.text(after))) {
            throw refused("/source/quotation", null, MESSAGES.quotationOfPresentText());
        }
        return after;
    }

    /** Whether the source is said to print what is to be corrected, and nothing of what is right. */
    private static boolean quotesOnlyBefore(String quotation, LocalizedRichText before, LocalizedRichText after) {
        var quoted = comparable(quotation);
        return !quoted.isEmpty() && contains(before.plain(), quoted) && !contains(after.plain(), quoted);
    }

    private static boolean contains(LocalizedText text, String quoted) {
        return comparable(text.fr()).contains(quoted) || comparable(text.nl()).contains(quoted);
    }

    /** Spaces and apostrophes are typed in several ways. */
    private static String comparable(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").replace('’', '\'').strip();
    }

    private String merged(String before, CreateErratumProposal.Text text) {
        var merged = (ObjectNode) blocks.tree(before);
        if (text.fr() != null) {
            merged.set("fr", written("/text/fr", text.fr()));
        }
        if (text.nl() != null) {
            merged.set("nl", written("/text/nl", text.nl()));
        }
        return merged.toString();
    }

    private static JsonNode written(String pointer, List<TextRun> runs) {
        var wrong = runs.stream()
                .anyMatch(run -> run.kind() == TextRun.Kind.FOOTNOTE_MARK
                        && !FOOTNOTE_NUMBER.matcher(run.text()).matches());
        if (wrong) {
            throw refused(pointer, null, MESSAGES.invalidMark());
        }
        return DocumentBlocks.written(runs);
    }

    private void valid(String document, String pointer) {
        try {
            documents.read(document, id -> bodies.findByIdOptional(id).isPresent());
        } catch (InvalidDocumentException invalid) {
            // A note of the concordance may quote the wrong wording; it is corrected by an import afterwards.
            var issues = invalid.errors().stream()
                    .filter(fault -> !fault.place().startsWith("/concordance"))
                    .map(fault -> Issue.inBody(Issue.Type.INVALID_INPUT, pointer, fault.place(), fault.message()))
                    .toList();
            if (!issues.isEmpty()) {
                throw Problem.badRequest(issues);
            }
        }
    }

    /** The content of a block as clients see it. */
    BlockContent content(String block, String content) {
        if (isOwner(block)) {
            var body = bodies.findById(blocks.tree(content).asText());
            return new BlockContent(null, null, BodyReference.of(body, address));
        }
        var text = blocks.text(content);
        return new BlockContent(text.plain(), LocalizedRuns.of(text), null);
    }

    /** The requests that a block concerns; empty if it belongs to no particular request. */
    static List<ResolutionDocument.PlacedRequest> concerned(ResolutionDocument document, String block) {
        if (block.equals("/requests/introduction")) {
            var underOther = introductionHoldsUntil(document, 0);
            // With a single introduction it is not shown with the requests.
            return underOther == document.requests().themes().size() ? List.of() : requestsOf(document, 0, underOther);
        }
        if (!block.startsWith("/requests/themes/")) {
            return List.of();
        }
        var parent = block.substring(0, block.lastIndexOf('/'));
        if (!block.endsWith("/introduction")) {
            return document.placedRequests().stream()
                    .filter(placed ->
                            placed.place().equals(parent) || placed.place().startsWith(parent + "/items/"))
                    .toList();
        }
        var first = Integer.parseInt(parent.substring(parent.lastIndexOf('/') + 1));
        return requestsOf(document, first, introductionHoldsUntil(document, first + 1));
    }

    /** The index of the first theme from that one on that has an introduction; the number of themes if there is none. */
    private static int introductionHoldsUntil(ResolutionDocument document, int theme) {
        var themes = document.requests().themes();
        var end = theme;
        while (end < themes.size() && themes.get(end).introduction() == null) {
            end++;
        }
        return end;
    }

    /** @param end the index of the first theme after them */
    private static List<ResolutionDocument.PlacedRequest> requestsOf(ResolutionDocument document, int first, int end) {
        var under = document.requests().themes().subList(first, end);
        return document.placedRequests().stream()
                .filter(placed -> under.contains(placed.theme()))
                .toList();
    }

    static CorrectedPart part(String block) {
        return switch (block.substring(block.lastIndexOf('/') + 1)) {
            case "title" -> CorrectedPart.TITLE;
            case "owner" -> CorrectedPart.OWNER;
            case "heading", "shortHeading" -> CorrectedPart.HEADING;
            default -> CorrectedPart.TEXT;
        };
    }

    /** Whether the block is printed with the requests that it concerns: the short heading of a theme is editorial. */
    static boolean isPrintedWording(String block) {
        return part(block) == CorrectedPart.TEXT || block.endsWith("/heading");
    }

    /** The content of the block of an owner, in JSON. */
    static String ownerContent(String bodyId) {
        return JsonNodeFactory.instance.textNode(bodyId).toString();
    }

    private static boolean isOwner(String block) {
        return part(block) == CorrectedPart.OWNER;
    }

    private static Problem refused(String pointer, String value, LocalizedText why) {
        return Problem.badRequest(List.of(Issue.inBody(Issue.Type.INVALID_INPUT, pointer, value, why)));
    }
}
