package org.sequitur.platform.table;

import static org.sequitur.platform.table.ColumnMessages.MESSAGES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/**
 * A column of a table. In JSON it is one property, as elsewhere in the API. In other formats it consists of one or more
 * cells: a localized text has one per language, a code has two more for its labels.
 *
 * @param json null for an absent property
 */
public record Column<R>(String name, Function<R, ?> json, List<Cell<R>> cells) {

    private static final Map<String, LocalizedText> LANGUAGES = new TreeMap<>(Map.of(
            "fr", MESSAGES.french(),
            "nl", MESSAGES.dutch()));

    public static <R> Column<R> text(String name, LocalizedText title, Function<R, ?> value) {
        return single(name, Cell.Type.STRING, title, value.andThen(text -> text == null ? null : text.toString()));
    }

    public static <R> Column<R> date(String name, LocalizedText title, Function<R, LocalDate> value) {
        return single(name, Cell.Type.DATE, title, value);
    }

    public static <R> Column<R> time(String name, LocalizedText title, Function<R, Instant> value) {
        return single(name, Cell.Type.DATETIME, title, value.andThen(Column::inBrussels));
    }

    public static <R> Column<R> number(String name, LocalizedText title, Function<R, ? extends Number> value) {
        return single(name, Cell.Type.INTEGER, title, value);
    }

    public static <R> Column<R> yesNo(String name, LocalizedText title, Function<R, Boolean> value) {
        return single(name, Cell.Type.BOOLEAN, title, value);
    }

    /** A localized text. */
    public static <R> Column<R> texts(String name, LocalizedText title, Function<R, LocalizedText> value) {
        return new Column<>(name, value, inBothLanguages(name, title, List.of(), value));
    }

    /** Several words, separated by spaces in tables. */
    public static <R> Column<R> words(String name, LocalizedText title, Function<R, List<String>> value) {
        Function<R, String> words = value.andThen(some -> some == null ? null : String.join(" ", some));
        return new Column<>(name, value, List.of(new Cell<>(name, Cell.Type.STRING, title, List.of(), words)));
    }

    /** Several localized texts, one per line in tables. */
    public static <R> Column<R> lines(
            String name, LocalizedText title, Function<R, ? extends List<?>> json, Function<R, LocalizedText> lines) {
        return new Column<>(name, json, inBothLanguages(name, title, List.of(), lines));
    }

    /** A code of a list in the reference data. */
    public static <R, C extends Enum<C> & Code> Column<R> code(
            String name, LocalizedText title, Class<C> list, Function<R, C> value) {
        Map<String, LocalizedText> labels = Arrays.stream(list.getEnumConstants())
                .collect(Collectors.toMap(
                        Code::code, code -> code.meaning().label(), (one, other) -> one, LinkedHashMap::new));
        return code(name, title, labels, value.andThen(code -> code == null ? null : code.code()));
    }

    /** A code of a list in the reference data, with a label that depends on the row. */
    public static <R, C extends Enum<C> & Code> Column<R> code(
            String name, LocalizedText title, Class<C> list, Function<R, C> value, Function<R, LocalizedText> label) {
        var codes = Arrays.stream(list.getEnumConstants()).map(Code::code).toList();
        Function<R, String> json = value.andThen(Code::code);
        var labels = inBothLanguages(name, title, List.of(), label);
        return new Column<>(
                name,
                json,
                List.of(
                        new Cell<>(name, Cell.Type.STRING, MESSAGES.code(title), codes, json),
                        labels.getFirst(),
                        labels.getLast()));
    }

    /** A code with one of the given labels. */
    public static <R> Column<R> code(
            String name, LocalizedText title, Map<String, LocalizedText> labels, Function<R, String> value) {
        var codes = List.copyOf(labels.keySet());
        var code = new Cell<>(name, Cell.Type.STRING, MESSAGES.code(title), codes, value);
        var label = inBothLanguages(
                name,
                title,
                codes.stream().map(labels::get).toList(),
                value.andThen(known -> known == null ? null : labels.get(known)));
        return new Column<>(name, value, List.of(code, label.getFirst(), label.getLast()));
    }

    /** Several codes of a list in the reference data, one per line in tables. */
    public static <R, C extends Enum<C> & Code> Column<R> codes(
            String name, LocalizedText title, Function<R, List<C>> value) {
        Function<R, List<String>> codes =
                value.andThen(some -> some.stream().map(Code::code).toList());
        Function<R, LocalizedText> labels = value.andThen(some -> some.isEmpty()
                ? null
                : new LocalizedText(
                        lines(some, code -> code.meaning().label().fr()),
                        lines(some, code -> code.meaning().label().nl())));
        var cells = inBothLanguages(name, title, List.of(), labels);
        return new Column<>(
                name,
                codes,
                List.of(
                        new Cell<>(
                                name,
                                Cell.Type.STRING,
                                MESSAGES.code(title),
                                List.of(),
                                value.andThen(some -> some.isEmpty() ? null : lines(some, Code::code))),
                        cells.getFirst(),
                        cells.getLast()));
    }

    private static <T> String lines(List<T> some, Function<T, String> line) {
        return some.stream().map(line).collect(Collectors.joining("\n"));
    }

    /** This column for rows of another type, of which it shows a part. */
    public <S> Column<S> in(Function<S, R> part) {
        return new Column<>(
                name,
                part.andThen(json),
                cells.stream().map(cell -> cell.in(part)).toList());
    }

    /** The language in which the texts of the row were written. */
    public static <R> Column<R> originalLanguage(Function<R, Language> value) {
        return code(
                "originalLanguage",
                MESSAGES.originalLanguage(),
                LANGUAGES,
                value.andThen(language -> language == null ? null : language.tag()));
    }

    private static <R> Column<R> single(String name, Cell.Type type, LocalizedText title, Function<R, ?> value) {
        return new Column<>(name, value, List.of(new Cell<>(name, type, title, List.of(), value)));
    }

    private static <R> List<Cell<R>> inBothLanguages(
            String name, LocalizedText title, List<LocalizedText> allowed, Function<R, LocalizedText> value) {
        return List.of(
                new Cell<>(
                        name + "_fr",
                        Cell.Type.STRING,
                        MESSAGES.inFrench(title),
                        allowed.stream().map(LocalizedText::fr).toList(),
                        row -> Optional.ofNullable(value.apply(row))
                                .map(LocalizedText::fr)
                                .orElse(null)),
                new Cell<>(
                        name + "_nl",
                        Cell.Type.STRING,
                        MESSAGES.inDutch(title),
                        allowed.stream().map(LocalizedText::nl).toList(),
                        row -> Optional.ofNullable(value.apply(row))
                                .map(LocalizedText::nl)
                                .orElse(null)));
    }

    private static OffsetDateTime inBrussels(Instant moment) {
        return moment == null ? null : BrusselsTime.timeOf(moment);
    }
}
