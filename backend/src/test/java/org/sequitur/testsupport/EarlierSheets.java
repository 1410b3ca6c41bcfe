package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets of earlier facts. */
public final class EarlierSheets {

    public static final List<String> FRENCH = List.of(
            "Demande",
            "Type",
            "Date du fait",
            "État ou réponse",
            "Réalisé à (%)",
            "Réalisation attendue pour le",
            "À réaliser pour le",
            "Document",
            "Adresse du document",
            "Texte en français",
            "Texte en néerlandais",
            "Langue du texte original");

    public static final List<String> DUTCH = List.of(
            "Verzoek",
            "Soort",
            "Datum van het feit",
            "Stand of antwoord",
            "Uitgevoerd voor (%)",
            "Uitvoering verwacht tegen",
            "Uit te voeren tegen",
            "Document",
            "Adres van het document",
            "Tekst in het Frans",
            "Tekst in het Nederlands",
            "Taal van de oorspronkelijke tekst");

    private static final Map<String, List<String>> ABOUT_DOCUMENT = Map.of(
            "fr",
            List.of("Auteur du document", "Langues du document"),
            "nl",
            List.of("Uitgever van het document", "Talen van het document"));

    private EarlierSheets() {}

    /** The headings of the template: those of its first version, and those of what is known about the document. */
    public static List<String> withAboutDocument(List<String> headings, String language) {
        var all = new ArrayList<>(headings);
        all.addAll(9, ABOUT_DOCUMENT.get(language));
        return all;
    }

    /** The row of a report with the cells that follow the link to its document. */
    public static List<String> report(String commitmentId, String... aboutDocument) {
        var row = new ArrayList<>(List.of(commitmentId, "Rapport", "28/02/2024", "En cours", "", "", ""));
        row.addAll(List.of("Compte rendu du 17 mai 2024, p. 12", "https://example.org/compte-rendu"));
        row.addAll(List.of(aboutDocument));
        row.addAll(List.of("Le plan existe.", "Het plan bestaat.", "FR"));
        return row;
    }

    /** The row of a response. */
    public static List<String> response(String commitmentId, String day) {
        return List.of(
                commitmentId, "Réponse", day, "Accepté", "", "", "", "CRI, p. 3", "", "Oui, tout.", "Ja, alles.", "FR");
    }

    /** CSV with semicolons, as Excel writes it in Belgium. */
    @SafeVarargs
    public static byte[] csv(List<String> headings, List<String>... rows) {
        var text = new StringBuilder(String.join(";", headings));
        for (var row : rows) {
            text.append("\r\n").append(String.join(";", row));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook; cells that look like days are dates. */
    @SafeVarargs
    public static byte[] workbook(List<String> headings, List<String>... rows) {
        return workbook(sheet -> {
            write(sheet, 0, headings);
            for (var row = 0; row < rows.length; row++) {
                write(sheet, row + 1, rows[row]);
            }
        });
    }

    public static byte[] workbook(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            content.accept(workbook.newWorksheet("1"));
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                sheet.value(row, column, LocalDate.parse(text));
            } else if (text.matches("\\d+")) {
                sheet.value(row, column, Integer.valueOf(text));
            } else if (!text.isEmpty()) {
                sheet.inlineString(row, column, text);
            }
        }
    }

    public static ValidatableResponse check(String token, byte[] file) {
        return as(token)
                .contentType("application/octet-stream")
                .body(file)
                .post("/earlierFactChecks")
                .then();
    }

    /** @param query such as {@code ?confirmed=shortText} */
    public static ValidatableResponse publish(String token, byte[] file, String key, String query) {
        return as(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/earlierFacts" + query)
                .then();
    }
}
