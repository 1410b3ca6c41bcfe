import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Generates resolutions in the exchange format, reproducibly. Their requests have as many words as A-590's: half of
 * the words are A-590's own with the same frequencies, half are made-up compounds with a Zipf distribution, few of
 * which contain a word of A-590.
 */
final class Corpus {

    static final int RESOLUTIONS = 500;
    static final int THEMES = 8;
    static final int REQUESTS_PER_THEME = 25;

    private static final int COMPOUNDS = 20_000;
    private static final int ROOTS = 2_000;
    private static final int WORDS_PER_TEXT = 30;

    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(590);
    private final ObjectNode model;
    private final List<String> ownersAsOften;
    private final Vocabulary french;
    private final Vocabulary dutch;

    Corpus() throws IOException {
        try (var a590 = Corpus.class.getResourceAsStream("/resolutions/a-590.json")) {
            model = (ObjectNode) json.readTree(a590);
        }
        // They refer to its own text.
        model.remove(List.of("proposal", "concordance"));
        ownersAsOften = model.findValuesAsText("owner");
        french = new Vocabulary("fr");
        dutch = new Vocabulary("nl");
    }

    /** Writes them to the folder from which the importer reads bundled resolutions. */
    List<String> writeTo(Path folder) throws IOException {
        var ids = new ArrayList<String>();
        for (var i = 1; i <= RESOLUTIONS; i++) {
            var id = "x-" + i;
            Files.write(folder.resolve(id + ".json"), json.writeValueAsBytes(resolution(id, i)));
            ids.add(id);
        }
        return ids;
    }

    private JsonNode resolution(String id, int i) {
        var document = model.deepCopy();
        document.put("resolutionId", id).put("documentNumber", "X-" + i);
        document.put("adoptedOn", "%d-%02d-15".formatted(2010 + i % 16, 1 + i % 12));
        document.set("title", both(12));
        document.putArray("footnotes");
        var recitals = document.putArray("recitals").addObject();
        recitals.set("introduction", both(1));
        recitals.putArray("items").addObject().set("text", both(20));
        var themes = ((ObjectNode) document.get("requests")).putArray("themes");
        for (var number = 1; number <= THEMES; number++) {
            var theme = themes.addObject().put("number", number);
            theme.set("heading", both(6));
            theme.set("shortHeading", cut(both(3), 40));
            var group = theme.putArray("items").addObject();
            group.set("leadIn", both(4));
            var requests = group.putArray("items");
            for (var ordinal = 1; ordinal <= REQUESTS_PER_THEME; ordinal++) {
                var request = requests.addObject().put("number", number + "." + ordinal);
                request.set("text", both(WORDS_PER_TEXT / 2 + random.nextInt(WORDS_PER_TEXT)));
                request.set("shortTitle", cut(both(6), 80));
                request.put("owner", any(ownersAsOften));
            }
        }
        return document;
    }

    private ObjectNode both(int words) {
        return json.createObjectNode().put("fr", french.text(words)).put("nl", dutch.text(words));
    }

    private static ObjectNode cut(ObjectNode texts, int most) {
        for (var language : List.of("fr", "nl")) {
            var text = texts.get(language).asText();
            texts.put(language, text.substring(0, Math.min(most, text.length())).replaceAll("[\\s.;:,]+$", ""));
        }
        return texts;
    }

    /** Two syllables that form no real word. */
    private String root() {
        return random.ints(2, 0, 14 * 6 * 8)
                .mapToObj(i -> "" + "bdfgklmnprstvz".charAt(i % 14) + "aeiouy".charAt(i / 14 % 6) + "lmnrstkp".charAt(i / 84))
                .collect(Collectors.joining());
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private final class Vocabulary {

        private final List<String> asOften;
        private final List<String> compounds;

        Vocabulary(String language) {
            asOften = model.get("requests").findValues(language).stream()
                    .flatMap(Vocabulary::strings)
                    .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}'’-]+")))
                    .filter(word -> word.matches("\\p{L}.*"))
                    .toList();
            var words = asOften.stream().filter(word -> word.matches("\\p{L}{5,9}")).map(String::toLowerCase).toList();
            var roots = Stream.generate(Corpus.this::root).limit(ROOTS).toList();
            compounds = IntStream.range(0, COMPOUNDS)
                    .mapToObj(i -> IntStream.range(0, 2 + random.nextInt(2))
                            .mapToObj(part -> any(random.nextInt(40) > 0 ? roots : words))
                            .collect(Collectors.joining()))
                    .toList();
        }

        private static Stream<String> strings(JsonNode text) {
            return text.isArray()
                    ? IntStream.range(0, text.size()).mapToObj(text::get).filter(JsonNode::isTextual).map(JsonNode::asText)
                    : Stream.of(text.asText());
        }

        String text(int words) {
            return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" "));
        }

        private String word() {
            return random.nextBoolean()
                    ? any(asOften)
                    : compounds.get((int) Math.pow(COMPOUNDS, random.nextDouble()) - 1);
        }
    }
}
