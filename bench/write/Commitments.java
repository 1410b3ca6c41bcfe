package write;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commitments of one body, enough that concurrent clients hardly ever publish on the same one. */
final class Commitments {

    private static final int THEMES = 6;
    private static final int REQUESTS_PER_THEME = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Commitments() {}

    /**
     * Registers a generated resolution with the API's own importer.
     *
     * @return the ids of its commitments
     */
    static List<String> register() throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        var file = Files.createTempFile("sequitur-bench-", ".json");
        try {
            Files.write(file, JSON.writeValueAsBytes(resolution(ids)));
            var importer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--sun-misc-unsafe-memory-access=allow",
                            "--enable-native-access=ALL-UNNAMED",
                            "-jar",
                            System.getProperty("java.class.path"),
                            "import",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(importer.getInputStream().readAllBytes());
            if (importer.waitFor() != 0) {
                throw new IllegalStateException("The import failed:\n" + output);
            }
        } finally {
            Files.delete(file);
        }
        return ids;
    }

    private static ObjectNode resolution(List<String> ids) throws IOException {
        ObjectNode document;
        try (var a590 = Commitments.class.getResourceAsStream("/resolutions/a-590.json")) {
            document = (ObjectNode) JSON.readTree(a590);
        }
        document.remove(List.of("proposal", "concordance"));
        document.put("resolutionId", "w-1").put("documentNumber", "W-1");
        document.set("title", both("Une résolution", "Een resolutie"));
        document.putArray("footnotes");
        var recitals = document.putArray("recitals").addObject();
        recitals.set("introduction", both("Considérant", "Overwegende"));
        recitals.putArray("items").addObject().set("text", both("un motif;", "een motief;"));
        var themes = ((ObjectNode) document.get("requests")).putArray("themes");
        for (var number = 1; number <= THEMES; number++) {
            var theme = themes.addObject().put("number", number);
            theme.set("heading", both("Thème " + number, "Thema " + number));
            theme.set("shortHeading", both("Thème " + number, "Thema " + number));
            var requests = theme.putArray("items");
            for (var ordinal = 1; ordinal <= REQUESTS_PER_THEME; ordinal++) {
                var name = number + "." + ordinal;
                ids.add("w-1-" + name);
                var request = requests.addObject().put("number", name).put("owner", "cocom");
                request.set("text", both("de faire la chose " + name + ";", "de zaak " + name + " te doen;"));
                request.set("shortTitle", both("Faire la chose " + name, "De zaak " + name + " doen"));
            }
        }
        return document;
    }

    private static ObjectNode both(String fr, String nl) {
        return JSON.createObjectNode().put("fr", fr).put("nl", nl);
    }
}
