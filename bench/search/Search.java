import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Compares searches over 100,000 commitments through the API with LIKE and FULLTEXT on the same texts and server. */
final class Search {

    private static final int TIMES = 40;
    private static final String STATISTICS = "/statistics";
    private static final String API = System.getenv("SEQUITUR_URL") + "/api/sequitur/v1";
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(1);

    /** @param q words to search for; empty for a request without search */
    record Question(String name, String q, String more) {}

    public static void main(String... arguments) throws Exception {
        // The jar's log manager is on the class path, and prints a warning unless it is selected.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.out.printf("%n== Search: 100,000 generated commitments, each question %d times, never the same address%n", TIMES);
        Register.fill();
        try (var connection = Register.connect()) {
            new Search().measure(connection);
        }
    }

    private void measure(Connection connection) throws SQLException, IOException, InterruptedException {
        var questions = questions(connection);
        Register.execute(
                connection,
                "create or replace table bench_text (row_id bigint primary key, words text, fulltext (words))",
                """
                insert into bench_text select row_id,
                    concat_ws(' ', text_fr, text_nl, short_title_fr, short_title_nl, lead_ins, heading_fr, heading_nl,
                              short_heading_fr, short_heading_nl)
                  from commitment join theme on theme.id = theme_id
                """);
        System.out.printf("%-34s %8s %9s %8s  %9s %10s  %10s%n", "", "found", "median ms", "p99 ms", "LIKE ms", "FULLTEXT", "it finds");
        for (var question : questions) {
            try {
                measure(question, connection);
            } catch (IllegalStateException refused) {
                System.out.printf("%-34s %s%n", question.name(), refused.getMessage());
            }
        }
    }

    private void measure(Question question, Connection connection) throws SQLException, IOException, InterruptedException {
        for (var warm = 0; warm < 10; warm++) {
            ask(question);
        }
        var found = 0L;
        var times = new ArrayList<Double>();
        for (var i = 0; i < TIMES; i++) {
            var from = System.nanoTime();
            found = ask(question);
            times.add(since(from));
        }
        times.sort(null);
        var median = times.get(TIMES / 2);
        var p99 = times.get(TIMES * 99 / 100);
        if (question.q() == null || !question.more().isEmpty()) {
            System.out.printf("%-34s %8d %9.1f %8.1f%n", question.name(), found, median, p99);
            return;
        }
        var words = List.of(question.q().split(" "));
        var like = words.stream().map(word -> "words like '%" + word + "%'").toList();
        var fullText = "match (words) against ('+" + String.join(" +", words) + "' in boolean mode)";
        System.out.printf(
                "%-34s %8d %9.1f %8.1f  %9.1f %10.1f  %10d%n",
                question.name(), found, median, p99,
                sql(connection, String.join(" and ", like)),
                sql(connection, fullText),
                Register.number(connection, "select count(*) from bench_text where " + fullText));
    }

    private static List<Question> questions(Connection connection) throws SQLException {
        var words = frequencies(connection);
        return List.of(
                new Question("one rare word", word(words, 4, 6), ""),
                new Question("a word in some hundreds", word(words, 300, 700), ""),
                new Question("a number: 2.4", "2.4", ""),
                new Question("a common word, by relevance", "organisations", "&sort=relevance"),
                new Question("with filters, by relevance", "politie", "&owner=safe.brussels&overdue=true&sort=relevance"),
                new Question("part of a compound: sekswerk", "sekswerk", ""),
                new Question("three letters: pol", "pol", ""),
                new Question("one common word: organisations", "organisations", ""),
                new Question("the commonest word: de", "de", ""),
                new Question("two common words", "organisations politie", ""),
                new Question("two words, one rare", word(words, 4, 6) + " organisations", ""),
                new Question("a word with filters", "politie", "&owner=safe.brussels&implementationStatus=inProgress&overdue=true"),
                new Question("a word, sorted, page 500", "politie", "&sort=-deadline&page=500"),
                new Question("no hit", "xyzzyx", ""),
                new Question("statistics of one resolution", null, STATISTICS + "?resolution=x-1"),
                new Question("no search: the list", null, ""),
                new Question("no search: sorted, page 2000", null, "&sort=-deadline&page=2000"),
                new Question("no search: one owner", null, "&owner=actiris"),
                new Question("no search: overdue", null, "&overdue=true"),
                new Question("statistics of all", null, STATISTICS));
    }

    /** In how many commitments each word of the generated texts occurs. */
    private static Map<String, Integer> frequencies(Connection connection) throws SQLException {
        var frequencies = new TreeMap<String, Integer>();
        try (var statement = connection.createStatement();
                var texts = statement.executeQuery(
                        "select concat_ws(' ', text_fr, text_nl) from commitment where resolution_id like 'x-%'")) {
            while (texts.next()) {
                Stream.of(texts.getString(1).toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .distinct()
                        .forEach(word -> frequencies.merge(word, 1, Integer::sum));
            }
        }
        return frequencies;
    }

    private static String word(Map<String, Integer> frequencies, int least, int most) {
        return frequencies.entrySet().stream()
                .filter(word -> word.getKey().length() > 12 && word.getValue() >= least && word.getValue() <= most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private long ask(Question question) throws IOException, InterruptedException {
        // Avoids cached responses: a different day or letter case is a different URL.
        var address = "asOf=" + LocalDate.now().minusDays(random.nextInt(300));
        if (question.q() != null) {
            address += "&q=" + URLEncoder.encode(anyCase(question.q()), StandardCharsets.UTF_8);
        }
        var path = question.more().startsWith(STATISTICS)
                ? question.more() + (question.more().contains("?") ? "&" : "?") + address
                : "/commitments?" + address + question.more();
        var request = HttpRequest.newBuilder(URI.create(API + path))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode());
        }
        // Short responses are not compressed.
        var body = answer.body();
        return total(answer.headers().firstValue("Content-Encoding").isPresent() ? unpacked(body) : body);
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }

    private static long total(byte[] body) {
        var total = TOTAL.matcher(new String(body, StandardCharsets.UTF_8));
        total.find();
        return Long.parseLong(total.group(1));
    }

    private String anyCase(String words) {
        var cased = new StringBuilder();
        words.chars().forEach(c -> cased.appendCodePoint(random.nextBoolean() ? Character.toUpperCase(c) : c));
        return cased.toString();
    }

    /** The same query: total count, and the first twenty rows. */
    private static double sql(Connection connection, String condition) throws SQLException {
        var times = new ArrayList<Double>();
        for (var i = 0; i < 3; i++) {
            var from = System.nanoTime();
            Register.number(connection, "select count(*) from bench_text where " + condition);
            Register.execute(connection, "select row_id from bench_text where " + condition + " order by row_id limit 20");
            times.add(since(from));
        }
        times.sort(null);
        return times.get(1);
    }

    private static double since(long from) {
        return (System.nanoTime() - from) / 1e6;
    }
}
