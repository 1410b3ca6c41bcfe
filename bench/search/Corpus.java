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

    /** The first 10,000 commitments are in 300 resolutions of 33 or 34, as a parliament adopts; the others are larger. */
    private static final int SMALL_RESOLUTIONS = 300;
    private static final int SMALL_COMMITMENTS = 10_000;
    private static final int COMMITMENTS_PER_LARGE = 200;
    private static final int COMMITMENTS_PER_THEME = 25;

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

    /**
     * Writes resolutions to the folder from which the importer reads bundled ones. All that precede them are generated
     * too, so that each is the same whichever were written before.
     *
     * @param present number of commitments that the register has already
     * @param wanted number of commitments that it shall have
     * @return the ids
     */
    List<String> writeTo(Path folder, long present, int wanted) throws IOException {
        var ids = new ArrayList<String>();
        var generated = 0;
        for (var i = 1; generated < wanted; i++) {
            var id = "x-" + i;
            var resolution = json.writeValueAsBytes(resolution(id, i));
            generated += commitments(i);
            if (generated > present) {
                Files.write(folder.resolve(id + ".json"), resolution);
                ids.add(id);
            }
        }
        return ids;
    }

    private static int commitments(int resolution) {
        if (resolution > SMALL_RESOLUTIONS) {
            return COMMITMENTS_PER_LARGE;
        }
        var least = SMALL_COMMITMENTS / SMALL_RESOLUTIONS;
        return resolution <= SMALL_COMMITMENTS - least * SMALL_RESOLUTIONS ? least + 1 : least;
    }

    private JsonNode resolution(String id, int i) {
        var document = model.deepCopy();
        document.put("resolutionId", id).put("documentNumber", "X-" + i);
        document.put("adoptedOn", "%d-%02d-15".formatted(2010 + i % 16, 1 + i % 12));
        document.put("session", "%d-%d".formatted(2009 + i % 16, 2010 + i % 16));
        document.set("title", both(12));
        document.putArray("footnotes");
        var recitals = document.putArray("recitals").addObject();
        recitals.set("introduction", both(1));
        recitals.putArray("items").addObject().set("text", both(20));
        var themes = ((ObjectNode) document.get("requests")).putArray("themes");
        var left = commitments(i);
        for (var number = 1; left > 0; number++) {
            var theme = themes.addObject().put("number", number);
            theme.set("heading", both(6));
            theme.set("shortHeading", cut(both(3), 40));
            var group = theme.putArray("items").addObject();
            group.set("leadIn", both(4));
            var requests = group.putArray("items");
            for (var ordinal = 1; ordinal <= COMMITMENTS_PER_THEME && left > 0; ordinal++, left--) {
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
