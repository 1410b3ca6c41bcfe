package org.sequitur.timeline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.EarlierSteps.earlierDeadline;
import static org.sequitur.testsupport.EarlierSteps.earlierReport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.DrawnBoxes;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The embed and the first page of the report draw what the API computed. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class TimelineDrawingsTest {

    private static final Pattern PERIOD =
            Pattern.compile("<line class=\"bar (\\w+)\" x1=\"([\\d.]+)%\" x2=\"([\\d.]+)%\"");
    private static final Pattern MARK = Pattern.compile("<svg class=\"sign (\\w+)\" x=\"([\\d.]+)%\" y=\"(\\d+)\"");

    /** A pixel of the page in the report, in points. */
    private static final double PIXEL = 0.55 * 0.75;

    private String commitmentId;
    private String resolutionId;
    private JsonPath timeline;

    @BeforeEach
    void publish_statements_of_earlier_days() {
        var staff = Tokens.staff();
        commitmentId = TestCommitments.inOwnResolution("cocom");
        resolutionId = get("/commitments/" + commitmentId).extract().path("resolution.resolutionId");
        earlierReport(staff, commitmentId, "2023-10-01", "notStarted").statusCode(200);
        earlierReport(staff, commitmentId, "2024-03-01", "inProgress").statusCode(200);
        earlierReport(staff, commitmentId, "2024-03-02", "partlyImplemented").statusCode(200);
        earlierDeadline(staff, commitmentId, "2024-01-15", "2024-12-31").statusCode(201);
        deadline(staff, commitmentId, "2033-01-01").statusCode(201);
        timeline = JsonPath.from(
                get("/resolutions/" + resolutionId + "/timeline").extract().asString());
    }

    @Test
    void the_embed_draws_each_period_and_mark_where_the_API_says() {
        for (var language : List.of("fr", "nl")) {
            var html = embed(language);
            // The legend is drawn with numbers, the rows with percentages.
            assertEquals(periods(), found(PERIOD, html, 3), language);
            assertEquals(marks(), found(MARK, html, 3), language);
        }
    }

    @Test
    void a_number_stands_for_the_statements_for_which_no_level_is_left() throws IOException {
        for (var day : List.of("2024-03-03", "2024-03-04", "2024-03-05")) {
            earlierReport(Tokens.staff(), commitmentId, day, "inProgress").statusCode(200);
        }
        timeline = JsonPath.from(
                get("/resolutions/" + resolutionId + "/timeline").extract().asString());
        List<Integer> groups = timeline.getList("rows.marks.flatten().groupedAt.findAll { it != null }");
        assertEquals(3, groups.size());
        assertEquals(1, Set.copyOf(groups).size());

        var html = embed("fr");
        assertEquals(marks(), found(MARK, html, 3));
        assertTrue(
                html.contains("<text class=\"others\" x=\"%s%%\" y=\"40\" dy=\"4\">+3</text>"
                        .formatted(percent(groups.getFirst()))),
                html);
        assertTrue(html.contains("Nombre d’autres publications de cette période"));
        // The table has all.
        assertEquals(5, html.split("<p>[^<]*2024\u00A0: Rapport publié").length - 1);

        var report = PrintedReport.of(
                Map.of("resolution", resolutionId, "format", "pdf", "lang", "fr", "to", timeline.getString("to")));
        assertTrue(firstPage(report).contains("+3"), firstPage(report));
    }

    @Test
    void the_embed_says_the_same_in_words_in_each_language_and_runs_nothing() {
        var french = embed("fr");
        assertTrue(french.contains(
                "1er\u00A0octobre 2023\u00A0: Rapport publié (Pas commencé), dans le registre depuis le "));
        assertTrue(french.contains(
                "15\u00A0janvier 2024\u00A0: Échéance antérieure encodée par le Parlement (31\u00A0décembre 2024)"));
        assertTrue(embed("nl")
                .contains("1\u00A0maart 2024: Verslag gepubliceerd (In uitvoering), in het register sinds "));
        assertFalse(french.contains("<script"));
        get("/embeds/fr/timelines/" + resolutionId)
                .header("Content-Language", equalTo("fr"))
                .header("Content-Security-Policy", containsString("frame-ancestors *"));
        get("/embeds/fr/timelines/a-0").statusCode(404);
        get("/embeds/de/timelines/" + resolutionId).statusCode(404);
    }

    @Test
    void the_first_page_of_the_report_draws_each_period_and_mark_where_the_API_says() throws IOException {
        var report = PrintedReport.of(
                Map.of("resolution", resolutionId, "format", "pdf", "lang", "fr", "to", timeline.getString("to")));
        assertTrue(firstPage(report).contains("Une ligne par demande"), firstPage(report));
        var boxes = DrawnBoxes.onFirstPage(report.bytes());
        var bases = boxes.stream()
                .filter(box -> box.getHeight() > 0.2 && box.getHeight() < 0.4 && box.getWidth() > 300)
                .distinct()
                .toList();
        assertEquals(timeline.getList("rows").size(), bases.size(), "one base line for each row: " + bases);
        var row = bases.get(timeline.getList("rows.commitmentId").indexOf(commitmentId));
        for (var period : periods()) {
            var expected = period.split(" ");
            assertTrue(
                    inRow(boxes, row)
                            .anyMatch(box -> near(x(box.getMinX(), row), expected[1])
                                    && near(x(box.getMaxX(), row), expected[2])),
                    period);
        }
        assertTrue(marks().toString().contains("26"), "a mark below its line");
        for (var mark : marks()) {
            var expected = mark.split(" ");
            assertTrue(
                    boxes.stream()
                            .anyMatch(box -> box.getWidth() < 8
                                    && near(x(box.getCenterX(), row), expected[1])
                                    && Math.abs(y(box, row) - Double.parseDouble(expected[2])) < 0.5),
                    mark);
        }
    }

    private static Stream<Rectangle2D> inRow(List<Rectangle2D> boxes, Rectangle2D row) {
        return boxes.stream().filter(box -> Math.abs(box.getCenterY() - row.getCenterY()) < 4.5 && box != row);
    }

    /** The height in pixels of the page, of which the line of a row has 12. */
    private static double y(Rectangle2D box, Rectangle2D row) {
        return 12 + (row.getCenterY() - box.getCenterY()) / PIXEL;
    }

    /** The position in percent of the row. */
    private static double x(double points, Rectangle2D row) {
        return 100 * (points - row.getMinX()) / row.getWidth();
    }

    private static boolean near(double actual, String expected) {
        return Math.abs(actual - Double.parseDouble(expected)) < 0.1;
    }

    /** Kind, beginning and end in percent. */
    private List<String> periods() {
        List<Map<String, Object>> all = timeline.getList("rows.periods.flatten()");
        return all.stream()
                .map(period -> period.get("kind") + " " + percent((int) period.get("x")) + " "
                        + percent((int) period.get("x") + (int) period.get("width")))
                .toList();
    }

    /** Shape, position in percent and height in pixels. */
    private List<String> marks() {
        List<Map<String, Object>> all = timeline.getList("rows.marks.flatten()");
        return all.stream()
                .filter(mark -> !mark.containsKey("groupedAt"))
                .map(mark ->
                        shape(mark) + " " + percent((int) mark.get("x")) + " " + (12 + 14 * (int) mark.get("level")))
                .toList();
    }

    private static String shape(Map<String, Object> mark) {
        if (mark.containsKey("implementationStatus")) {
            return mark.get("implementationStatus").toString();
        }
        return mark.containsKey("replacedOn") ? "replacedDeadline" : "deadline";
    }

    private static String percent(int x) {
        return String.format(Locale.ROOT, "%.2f", x / 100.0);
    }

    private static List<String> found(Pattern pattern, String html, int groups) {
        var found = new ArrayList<String>();
        pattern.matcher(html).results().forEach(result -> {
            var words = new ArrayList<String>();
            for (var group = 1; group <= groups; group++) {
                words.add(result.group(group));
            }
            found.add(String.join(" ", words));
        });
        return found;
    }

    private String embed(String language) {
        return get("/embeds/" + language + "/timelines/" + resolutionId)
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String firstPage(PrintedReport report) throws IOException {
        try (var pdf = Loader.loadPDF(report.bytes())) {
            var text = new PDFTextStripper();
            text.setEndPage(1);
            return text.getText(pdf);
        }
    }
}
