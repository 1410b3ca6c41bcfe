package org.sequitur.intake.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.file.FileType;
import org.sequitur.intake.source.SourceReading;

/** A resolution as plain text, French before Dutch, of which a test gives the introduction and the requests. */
final class TypedResolution {

    private static final String FRENCH = """
            SESSION ORDINAIRE 2025-2026

            13 MARS 2026

            PARLEMENT DE LA RÉGION DE BRUXELLES-CAPITALE

            RÉSOLUTION

            relative à la propreté publique

            adoptée par le Parlement

            Le Parlement de la Région de Bruxelles-Capitale,

            Vu\u00a0:

            – l’ordonnance du 14 juin 2012 relative aux déchets\u00a0;

            """;

    private static final String DUTCH = """
            GEWONE ZITTING 2025-2026

            13 MAART 2026

            BRUSSELS HOOFDSTEDELIJK PARLEMENT

            RESOLUTIE

            betreffende de openbare netheid

            aangenomen door het Parlement

            Het Brussels Hoofdstedelijk Parlement,

            Gelet op:

            – de ordonnantie van 14 juni 2012 betreffende afvalstoffen;

            """;

    private TypedResolution() {}

    /** @param lines of both languages, each {@code French | Dutch} */
    static RecognizedText of(String... lines) throws IOException {
        return read(FRENCH + side(0, lines) + "\f" + DUTCH + side(1, lines));
    }

    /** A text like that of {@link #of}, addressed to the Government. */
    static RecognizedText ofGovernment(String... requests) throws IOException {
        var lines = new String[requests.length + 1];
        lines[0] = "Demande au Gouvernement : | Verzoekt de Regering:";
        System.arraycopy(requests, 0, lines, 1, requests.length);
        return of(lines);
    }

    /** @param printed above the cover */
    static RecognizedText below(String printed, String... lines) throws IOException {
        return read(printed + "\n\n" + FRENCH + side(0, lines) + "\f" + DUTCH + side(1, lines));
    }

    static RecognizedText read(String text) throws IOException {
        var file = Files.createTempFile("typed", ".txt");
        try {
            return read(Files.writeString(file, text), FileType.TEXT);
        } finally {
            Files.delete(file);
        }
    }

    static RecognizedText read(Path file, FileType type) throws IOException {
        var bodies = ExpectedDocument.bodies(ExpectedDocument.read(DamagedText.ADOPTED));
        return StructureRecognizer.recognize(SourceReading.read(file, type), bodies);
    }

    /** The lines of one language, those of the cover and the requests. */
    static List<String> lines(int index, String... lines) {
        return Arrays.stream(((index == 0 ? FRENCH : DUTCH) + side(index, lines)).split("\n\n"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String side(int index, String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split("\\|")[index].strip())
                .collect(Collectors.joining("\n\n", "", "\n\n"));
    }

    /** The doubts of the row whose French text begins so, as {@code REASON}, {@code REASON!} if open, with their detail. */
    static List<String> doubts(RecognizedText text, String french) {
        return row(text, french).doubts().stream()
                .map(doubt -> doubt.reason()
                        + (doubt.open() ? "!" : "")
                        + (doubt.detail() == null ? "" : " " + doubt.detail()))
                .toList();
    }

    static Row row(RecognizedText text, String french) {
        return text.rows().stream()
                .filter(row -> row.fr() != null && row.fr().text().plain().startsWith(french))
                .findFirst()
                .orElseThrow();
    }
}
