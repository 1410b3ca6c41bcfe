package org.sequitur.earlier;

import static org.sequitur.earlier.EarlierMessages.MESSAGES;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

/** A row of a spreadsheet. Reading a value collects the faults of its cell; a wrong value is then null. */
final class SheetRow {

    /** Belgian order, or ISO 8601. */
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})");

    /** ISO 639-1. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final int MAX_LANGUAGES = 5;

    private final int number;
    private final Map<SheetColumn, SheetCell> cells;
    private final List<SheetFault> faults = new ArrayList<>();

    SheetRow(int number, Map<SheetColumn, SheetCell> cells) {
        this.number = number;
        this.cells = cells;
        cells.forEach((column, cell) -> {
            if (cell.formula()) {
                fault(column, MESSAGES.formula());
            }
        });
    }

    int number() {
        return number;
    }

    List<SheetFault> faults() {
        return faults;
    }

    void fault(SheetColumn column, LocalizedText detail) {
        faults.add(SheetFault.of(number, column, detail));
    }

    boolean isEmpty(SheetColumn column) {
        return !cells.containsKey(column);
    }

    void require(SheetColumn column) {
        if (isEmpty(column)) {
            fault(column, MESSAGES.cellMissing());
        }
    }

    /** The text of the cell; null if it is empty, or a formula. */
    String text(SheetColumn column) {
        return cell(column).map(SheetCell::text).orElse(null);
    }

    LocalDate day(SheetColumn column) {
        var cell = cell(column).orElse(null);
        if (cell == null || cell.day() != null) {
            return cell == null ? null : cell.day();
        }
        var typed = DAY.matcher(cell.text());
        try {
            if (typed.matches()) {
                return typed.group(1) == null
                        ? LocalDate.of(number(typed.group(4)), number(typed.group(5)), number(typed.group(6)))
                        : LocalDate.of(number(typed.group(3)), number(typed.group(2)), number(typed.group(1)));
            }
        } catch (DateTimeException impossible) {
            // Reported below, as what is no day at all.
        }
        fault(column, MESSAGES.noDay(cell.text()));
        return null;
    }

    Integer percentage(SheetColumn column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var cell = cells.get(column);
        try {
            // Programs for spreadsheets store 40 % as 0.4: only whole numbers are unambiguous.
            var percentage =
                    cell.number() == null ? new BigDecimal(text.replace("%", "").strip()) : cell.number();
            if (percentage.signum() >= 0 && percentage.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return percentage.intValueExact();
            }
        } catch (ArithmeticException | NumberFormatException noWholeNumber) {
            // Reported below.
        }
        fault(column, MESSAGES.noPercentage());
        return null;
    }

    /** The code with that label in either language. */
    Code code(SheetColumn column, List<? extends Code> codes) {
        var text = text(column);
        if (text == null || codes.isEmpty()) {
            return null;
        }
        var found = codes.stream().filter(code -> isCalled(text, code)).findFirst();
        if (found.isEmpty()) {
            fault(column, MESSAGES.unknownCode(text, labels(codes)));
        }
        return found.orElse(null);
    }

    Language language(SheetColumn column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var language = Arrays.stream(Language.values())
                .filter(one -> one.tag().equalsIgnoreCase(text))
                .findFirst();
        if (language.isEmpty()) {
            fault(column, MESSAGES.noLanguage());
        }
        return language.orElse(null);
    }

    /** Codes of languages; null if the cell is empty. */
    List<String> languages(SheetColumn column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var codes = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,;/]+"))
                .distinct()
                .toList();
        if (codes.size() > MAX_LANGUAGES || !codes.stream().allMatch(LANGUAGES::contains)) {
            fault(column, MESSAGES.noLanguages());
            return null;
        }
        return codes;
    }

    /** Runs a rule on a value; its refusal is a fault of that cell. */
    <T> void check(SheetColumn column, T value, Consumer<T> rule) {
        if (value != null) {
            try {
                rule.accept(value);
            } catch (Problem refused) {
                fault(
                        column,
                        refused.issues().isEmpty()
                                ? refused.detail()
                                : refused.issues().getFirst().detail());
            }
        }
    }

    private Optional<SheetCell> cell(SheetColumn column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.formula());
    }

    private static boolean isCalled(String text, Code code) {
        var label = code.meaning().label();
        return text.equalsIgnoreCase(label.fr()) || text.equalsIgnoreCase(label.nl());
    }

    private static LocalizedText labels(List<? extends Code> codes) {
        return new LocalizedText(labels(codes, Language.FR), labels(codes, Language.NL));
    }

    private static String labels(List<? extends Code> codes, Language language) {
        return codes.stream().map(code -> code.meaning().label().in(language)).collect(Collectors.joining(", "));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
