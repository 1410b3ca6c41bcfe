package write;

/** Content of each report. */
final class Report {

    static final String FRENCH = "Les communes ont été consultées, et le projet avance comme prévu. ".repeat(8);
    static final String DUTCH = "De gemeenten zijn geraadpleegd, en het project vordert zoals gepland. ".repeat(8);

    private static final String JSON =
            """
            { "implementationStatus": "inProgress", "percentDone": %%d, "expectedOn": "2027-12-31",
              "narrative": { "fr": "%s", "nl": "%s" }, "originalLanguage": "fr" }"""
                    .formatted(FRENCH, DUTCH);

    private Report() {}

    static String json(int percentDone) {
        return JSON.formatted(percentDone);
    }
}
