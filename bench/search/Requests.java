import java.net.URLEncoder;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The requests that are measured. Most have random words of the register or random values, so that the same request rarely
 * has the same address.
 */
final class Requests {

    /** The contract's default. */
    private static final int PAGE_SIZE = 50;
    private static final int DAYS_BACK = 300;

    /**
     * A kind of request.
     *
     * @param most the goal for the median at 100,000 commitments, in milliseconds; 0 if there is none
     */
    record Request(String name, int most, Supplier<String> address) {}

    private final Random random = new Random(1);
    private final List<String> rare;
    private final List<String> medium;
    private final List<String> common;
    private final int resolutions;
    private final long commitments;

    Requests(Connection connection) throws SQLException {
        commitments = Register.number(connection, "select count(*) from commitment");
        resolutions = (int) Register.number(connection, "select count(*) from resolution") - 1;
        var frequencies = frequencies(connection);
        rare = words(frequencies, 1, 6);
        medium = words(frequencies, (int) commitments / 300, (int) commitments / 150);
        common = words(frequencies, (int) commitments / 20, (int) commitments);
    }

    List<Request> all() {
        var page = (int) (commitments / PAGE_SIZE);
        return List.of(
                list("list, any page", () -> "page=" + any(page)),
                list("list, after the last page", () -> "page=" + (page + 1 + any(page))),
                list("list, newest resolution first", () -> "sort=-adoptedOn&page=" + any(page)),
                list("list, one resolution", () -> "resolution=" + resolution()),
                list("list, sorted by deadline, page " + page, 135, () -> "sort=-deadline&page=" + (page - any(20))),
                list("list, sorted by last report", () -> "sort=lastReportedOn&page=" + any(20)),
                list("filter: one owner", 173, () -> "owner=actiris&page=" + any(20)),
                list("filter: overdue", 207, () -> "overdue=true&page=" + any(20)),
                list("filter: status, assessment, sorted", () -> "implementationStatus=inProgress"
                        + "&assessment=disputed&sort=deadline&page=" + any(5)),
                list("filter: session, stale", () -> "session=2022-2023&stale=true&page=" + any(20)),
                list("filter: acts awaited, oldest first", () -> "awaitedAct=answer&awaitedAct=assessment&sort=awaitedSince&page="
                        + any(20)),
                search("search: a rare word", () -> one(rare), ""),
                search("search: a word in 0.5 %", () -> one(medium), ""),
                search("search: a common word", () -> one(common), ""),
                search("search: a common word, relevance", () -> one(common), "&sort=relevance"),
                search("search: two common words", () -> one(common) + " " + one(common), "&sort=relevance"),
                search("search: common and rare word", () -> one(common) + " " + one(rare), "&sort=relevance"),
                search("search: a number", () -> "%d.%d".formatted(any(4), any(9)), "&sort=relevance"),
                search("search: id", () -> "%s-%d.%d".formatted(resolution(), any(4), any(7)), "&sort=relevance"),
                search("search: beginning of a rare word", () -> start(one(rare), 8), "&sort=relevance"),
                search("search: inside of a rare word", () -> start(one(rare), 9).substring(2), "&sort=relevance"),
                search("search: three letters", () -> start(one(rare), 3), "&sort=relevance"),
                search("search: part of a compound", () -> "sekswerk", "&sort=relevance"),
                search("search: synonyms, compounds", () -> "prostitution gemeente", "&sort=relevance"),
                search("search: no hit", () -> "xyzzyx" + any(1000), ""),
                search("search: a common word, newest first", () -> one(common), "&sort=-adoptedOn"),
                search("search with filters", 68, () -> "politie", "&owner=safe.brussels&implementationStatus=inProgress"
                        + "&overdue=true"),
                search("search with filter, relevance", () -> one(common), "&overdue=true&sort=relevance"),
                search("search, sorted, page " + (page / 4), 129, () -> "politie", "&sort=-deadline&page=" + (page / 4)),
                statistics("statistics of one resolution", 0, () -> "resolution=" + resolution()),
                statistics("statistics of all", 1090, () -> ""),
                new Request("timeline of one resolution", 0, () -> "/resolutions/" + resolution() + "/timeline"),
                new Request("embed of this timeline", 0, () -> "/embeds/fr/timelines/" + resolution()),
                new Request("suggestions: beginning of a word", 0, () -> "/suggestions/fr?q=" + start(one(common), 4)),
                new Request("list of resolutions, by words", 0, () -> "/resolutions?q=" + encoded(one(common))),
                new Request("resolutions of a body", 0, () -> "/bodies/actiris/resolutions?page=" + any(2)),
                list("as of a day: list", () -> asOf() + "&page=" + any(20)),
                list("as of a day: newest first", () -> "sort=-adoptedOn&" + asOf() + "&page=" + any(20)),
                list("as of a day: overdue", () -> asOf() + "&overdue=true"),
                search("as of a day: search", () -> one(common), () -> "&sort=relevance&" + asOf()),
                search("as of a day: search, newest first", () -> one(common), () -> "&sort=-adoptedOn&" + asOf()),
                statistics("as of a day: statistics of all", 0, this::asOf));
    }

    private static Request list(String name, Supplier<String> more) {
        return list(name, 0, more);
    }

    private static Request list(String name, int most, Supplier<String> more) {
        return new Request(name, most, () -> "/commitments?" + more.get());
    }

    private static Request search(String name, Supplier<String> words, String more) {
        return search(name, words, () -> more);
    }

    private static Request search(String name, int most, Supplier<String> words, String more) {
        return new Request(name, most, () -> "/commitments?q=" + encoded(words.get()) + more);
    }

    private static Request search(String name, Supplier<String> words, Supplier<String> more) {
        return new Request(name, 0, () -> "/commitments?q=" + encoded(words.get()) + more.get());
    }

    private static Request statistics(String name, int most, Supplier<String> more) {
        return new Request(name, most, () -> "/statistics?" + more.get());
    }

    private String asOf() {
        return "asOf=" + LocalDate.now().minusDays(any(DAYS_BACK));
    }

    private String resolution() {
        return "x-" + any(resolutions);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** @return from 1 to most */
    private int any(int most) {
        return 1 + random.nextInt(most);
    }

    private static String start(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
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

    private static List<String> words(Map<String, Integer> frequencies, int least, int most) {
        var words = new ArrayList<String>();
        frequencies.forEach((word, frequency) -> {
            if (word.length() > 4 && frequency >= least && frequency <= most) {
                words.add(word);
            }
        });
        return words;
    }
}
