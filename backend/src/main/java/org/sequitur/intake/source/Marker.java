package org.sequitur.intake.source;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A printed number or bullet: its form, such as {@code #°} for {@code 5°}, and what it counts. */
public record Marker(String printed, String form, Map<Kind, Integer> values) {

    public enum Kind {
        DECIMAL,
        LETTER,
        ROMAN
    }

    private static final Pattern COUNTED =
            Pattern.compile("(?<!\\p{Alnum})(\\d{1,3}|[a-z]{1,5}|[IVXLC]{1,6}|[A-Z])(?!\\p{Alnum})");

    /** The suffix of a number, after its digits: {@code 1er}, {@code 2°bis}. */
    private static final Pattern ORDINAL =
            Pattern.compile("(?<=\\d)(?:er|re)(?!\\p{L})|(?<=[\\d°º])\\s?(?:bis|ter|quater)(?!\\p{L})");

    private static final Pattern WORD = Pattern.compile("\\p{L}*\\p{Ll}\\p{L}+\\.?");

    private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

    /** A number and the first one of the list below it: {@code 5° a)}. */
    private static final Pattern TWO =
            Pattern.compile("(\\S+(?:\\s?[°º]\\S*)?)\\s+(\\(?(?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)|\\d{1,2}[°º])");

    public static Marker of(String printed) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        var text = printed.strip();
        text = ORDINAL.matcher(text).replaceAll("");
        var matcher = COUNTED.matcher(text);
        // The last number of "2.1." counts.
        var start = -1;
        var end = -1;
        while (matcher.find()) {
            start = matcher.start(1);
            end = matcher.end(1);
        }
        if (start < 0) {
            return new Marker(text, text, Map.of());
        }
        var counted = text.substring(start, end);
        var values = new EnumMap<Kind, Integer>(Kind.class);
        var lower = counted.toLowerCase(Locale.ROOT);
        if (Character.isDigit(counted.charAt(0))) {
            values.put(Kind.DECIMAL, Integer.valueOf(counted));
        } else {
            if (counted.length() == 1) {
                values.put(Kind.LETTER, lower.charAt(0) - 'a' + 1);
            }
            roman(lower).ifPresent(value -> values.put(Kind.ROMAN, value));
        }
        if (values.isEmpty()) {
            return new Marker(text, text, Map.of());
        }
        var sign = Character.isDigit(counted.charAt(0)) ? "#" : Character.isUpperCase(counted.charAt(0)) ? "A" : "a";
        var before = text.substring(0, start).replaceAll("\\d+", "#");
        return new Marker(printed.strip(), before + sign + text.substring(end), Map.copyOf(values));
    }

    private static Optional<Integer> roman(String text) {
        if (text.isEmpty() || !ROMAN.matcher(text).matches()) {
            return Optional.empty();
        }
        var sum = 0;
        for (var i = 0; i < text.length(); i++) {
            var value = digit(text.charAt(i));
            sum += i + 1 < text.length() && value < digit(text.charAt(i + 1)) ? -value : value;
        }
        return Optional.of(sum);
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            default -> 10;
        };
    }

    public boolean isBullet() {
        return values.isEmpty();
    }

    public boolean sameForm(Marker other) {
        return other != null && form.equals(other.form);
    }

    public boolean follows(Marker previous) {
        if (previous == null) {
            return false;
        }
        if (outer() != null) {
            return outer().follows(previous.outer() == null ? previous : previous.outer());
        }
        return Stream.of(previous, previous.outer(), previous.inner())
                .anyMatch(before -> before != null && isNext(before));
    }

    private boolean isNext(Marker previous) {
        return sameForm(previous)
                && values.entrySet().stream()
                        .anyMatch(entry -> previous.values.getOrDefault(entry.getKey(), -9) + 1 == entry.getValue());
    }

    /** Whether both print the same number, each in the way of its language: {@code § 1er.} and {@code § 1}. */
    public boolean sameNumber(Marker other) {
        return digits().equals(other.digits());
    }

    private String digits() {
        var text = ORDINAL.matcher(printed).replaceAll("");
        var number = values.containsKey(Kind.DECIMAL) ? WORD.matcher(text).replaceAll("") : text;
        return number.replaceAll("[^\\p{Alnum}]+", " ").strip();
    }

    /** The number of the list around it, if both are printed on one line: 5° of {@code 5° a)}; otherwise null. */
    public Marker outer() {
        return part(1);
    }

    public Marker inner() {
        return part(2);
    }

    private Marker part(int group) {
        var two = TWO.matcher(printed);
        return two.matches() ? of(two.group(group)) : null;
    }

    public boolean isFirst() {
        return values.containsValue(1);
    }

    /** The printed number of a side; null for a bullet, which is no number. */
    public static String number(Marker marker) {
        return marker == null || marker.isBullet() ? null : marker.printed();
    }
}
