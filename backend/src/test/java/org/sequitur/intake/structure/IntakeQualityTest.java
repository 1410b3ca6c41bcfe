package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.document.RichText;
import org.sequitur.document.TextRun;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.intake.source.SourceText;
import org.sequitur.platform.language.Language;

/** The figures that the proposal reaches, as floors, and damaged inputs, none of which may pass without a sign. */
class IntakeQualityTest {

    private static final String ADOPTED = "/resolutions/a-590.json";

    @Test
    void the_registered_resolution_is_proposed_with_one_open_question() throws IOException {
        assertQuality(flat(Language.FR, Language.NL), Truth.read(ADOPTED), 29, 4);
    }

    @Test
    void the_order_of_the_languages_does_not_matter() throws IOException {
        assertQuality(flat(Language.NL, Language.FR), Truth.read(ADOPTED), 29, 4);
    }

    static List<IntakeSample> samples() {
        return IntakeSample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_printed_resolution_is_proposed_without_silent_errors(IntakeSample sample) throws IOException {
        assertQuality(sample.read(), sample.truth(), sample.right(), sample.doubts());
    }

    @Test
    void lost_indentation_is_doubted() throws IOException {
        assertNothingSilent(each(block -> copy(block, block.text(), 0, false)));
    }

    @Test
    void a_colon_lost_in_both_languages_is_doubted() throws IOException {
        assertNothingSilent(each(block -> block.text().plain().matches("de charger safe.*|safe.brussels op te dragen.*")
                ? copy(block, withoutColon(block.text()), block.indent(), true)
                : block));
    }

    @Test
    void two_items_exchanged_in_one_language_are_doubted() throws IOException {
        var source = flat(Language.FR, Language.NL);
        var items = IntStream.range(0, source.blocks().size() - 1)
                .filter(i -> isDutchItem(source.blocks().get(i))
                        && isDutchItem(source.blocks().get(i + 1)))
                .boxed()
                .toList();
        var missed = new ArrayList<String>();
        for (var i : items) {
            var blocks = new ArrayList<>(source.blocks());
            Collections.swap(blocks, i, i + 1);
            if (!silent(with(source, blocks)).isEmpty()) {
                missed.add(source.blocks().get(i).text().plain());
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void a_page_missing_in_one_language_is_doubted() throws IOException {
        var source = flat(Language.FR, Language.NL);
        for (var from = 45; from < 75; from += 6) {
            var blocks = new ArrayList<>(source.blocks());
            blocks.subList(from, from + 8).clear();
            // The undamaged text has an open question too, so only more of them is a sign.
            assertTrue(openDoubts(with(source, blocks)) > openDoubts(source), "from paragraph " + from);
        }
    }

    @Test
    void a_text_without_requests_is_a_question() throws IOException {
        var proposal = Proposer.propose(new SourceText(List.of(), List.of(), List.of(), 1, false), List.of());

        assertTrue(proposal.questions().stream().anyMatch(Doubt::open));
    }

    private static void assertQuality(SourceText source, ObjectNode truth, int right, int doubts) throws IOException {
        var proposal = Proposer.propose(source, Truth.bodies(truth));
        var score = Score.of(proposal, truth);

        assertEquals(List.of(), score.silent());
        assertTrue(score.right() >= right, score.wrong().toString());
        assertTrue(score.doubtsOnRight() <= doubts, proposal.rows().toString());
        assertTrue(Questions.covers(source, proposal.rows()));
        assertEquals(truth.get("documentNumber").asText(), proposal.documentNumber());
        assertEquals(truth.get("session").asText(), proposal.session());
        assertEquals(truth.get("adoptedOn").asText(), proposal.adoptedOn().toString());
        var assembled = DocumentAssembler.assemble(proposal, truth);
        assertEquals(truth.get("recitals").size(), assembled.get("recitals").size());
        var asked = proposal.rows().stream()
                .anyMatch(row ->
                        row.kind() == RowKind.COVER && row.doubts().stream().anyMatch(Doubt::open));
        for (var name : List.of("cover", "title", "opening", "sourceDocuments", "footnotes", "signatories")) {
            var printed = Score.normalized(assembled.get(name).toString());
            assertTrue(asked || printed.equals(Score.normalized(truth.get(name).toString())), printed);
        }
        for (var row : proposal.rows()) {
            assertFalse(row.shortTitle() != null
                    && (row.shortTitle().fr().length() > 80
                            || row.shortTitle().nl().length() > 80));
        }
    }

    private static long openDoubts(SourceText source) throws IOException {
        return doubts(source).filter(Doubt::open).count();
    }

    private static Stream<Doubt> doubts(SourceText source) throws IOException {
        var proposal = Proposer.propose(source, Truth.bodies(Truth.read(ADOPTED)));
        return Stream.concat(
                proposal.questions().stream(), proposal.rows().stream().flatMap(row -> row.doubts().stream()));
    }

    /** Damage leaves a sign: no wrong request without a doubt, and more doubts than in the undamaged text. */
    private static void assertNothingSilent(SourceText source) throws IOException {
        assertEquals(List.of(), silent(source));
        assertTrue(
                doubts(source).count() > doubts(flat(Language.FR, Language.NL)).count());
    }

    private static List<String> silent(SourceText source) throws IOException {
        var truth = Truth.read(ADOPTED);
        return Score.of(Proposer.propose(source, Truth.bodies(truth)), truth).silent();
    }

    private static SourceText flat(Language... order) throws IOException {
        return FlatSource.of(Truth.read(ADOPTED), order);
    }

    private static SourceText each(UnaryOperator<SourceBlock> change) throws IOException {
        var source = flat(Language.FR, Language.NL);
        return with(source, source.blocks().stream().map(change).toList());
    }

    private static SourceText with(SourceText source, List<SourceBlock> blocks) {
        return new SourceText(blocks, source.footnotes(), source.furniture(), source.pages(), source.indentation());
    }

    private static boolean isDutchItem(SourceBlock block) {
        return block.language() == Language.NL
                && block.marker() != null
                && block.text().plain().endsWith(";");
    }

    private static RichText withoutColon(RichText text) {
        return new RichText(
                List.of(new TextRun(TextRun.Kind.PLAIN, text.plain().replaceAll("[\\s\\u00a0]*:$", ""), null)));
    }

    private static SourceBlock copy(SourceBlock block, RichText text, double indent, boolean trusted) {
        return new SourceBlock(
                block.id(),
                block.language(),
                text,
                block.marker(),
                indent,
                trusted,
                block.heading(),
                block.places(),
                Set.of());
    }
}
