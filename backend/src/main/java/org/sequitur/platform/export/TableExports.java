package org.sequitur.platform.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.table.Format;
import org.sequitur.platform.table.Rows;
import org.sequitur.platform.table.Table;

/** Tables as answers, in the format that whoever asks wants. */
@ApplicationScoped
public class TableExports {

    private static final int MOST_NAMED = 3;

    private final ObjectMapper json;
    private final HttpHeaders asked;

    TableExports(ObjectMapper json, HttpHeaders asked) {
        this.json = json;
        this.asked = asked;
    }

    /**
     * @param format by its code; null: what is accepted decides
     * @param day at whose end the rows stood so
     * @param about the ids that the rows are narrowed by, for the name of the file
     */
    public <R> Export of(Table<R> table, Rows<R> rows, String format, LocalDate day, List<String> about) {
        var wanted = format == null ? accepted() : Format.named(format);
        return new Export(
                fileName(table.name(), about, day, wanted.code()), wanted.mediaType(), wanted.isText(), out -> {
                    var writer = wanted.writer(table, out, json);
                    rows.writeTo(writer);
                    writer.finish();
                });
    }

    /** {@code sequitur-commitments-cocom-2024-06-30.csv}. */
    public static String fileName(String what, List<String> about, LocalDate day, String ending) {
        var narrowed = about.size() > MOST_NAMED ? Stream.of("selection") : about.stream();
        return Stream.of(Stream.of("sequitur", what), narrowed, Stream.of(day.toString()))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("-"))
                + "." + ending;
    }

    private Format accepted() {
        return asked.getAcceptableMediaTypes().stream()
                .flatMap(type -> Arrays.stream(Format.values())
                        .filter(format -> type.isCompatible(MediaType.valueOf(format.mediaType()))))
                .findFirst()
                .orElse(Format.CSV);
    }
}
