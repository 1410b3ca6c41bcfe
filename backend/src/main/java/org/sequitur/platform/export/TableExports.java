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

/** Creates exports of tables, in the requested format. */
@ApplicationScoped
public class TableExports {

    private static final int MAX_IDS_IN_NAME = 3;

    private final ObjectMapper json;
    private final HttpHeaders requestHeaders;

    TableExports(ObjectMapper json, HttpHeaders requestHeaders) {
        this.json = json;
        this.requestHeaders = requestHeaders;
    }

    /**
     * @param format code of the format; null selects it by {@code Accept}
     * @param day the rows are as at the end of this day
     * @param about ids that filter the rows, for the file name
     */
    public <R> Export of(Table<R> table, Rows<R> rows, String format, LocalDate day, List<String> about) {
        var chosen = format == null ? accepted() : Format.named(format);
        return new Export(
                fileName(table.name(), about, day, chosen.code()), chosen.mediaType(), chosen.isText(), out -> {
                    var writer = chosen.writer(table, out, json);
                    rows.writeTo(writer);
                    writer.finish();
                });
    }

    /** {@code sequitur-commitments-cocom-2024-06-30.csv}. */
    public static String fileName(String what, List<String> about, LocalDate day, String ending) {
        var narrowed = about.size() > MAX_IDS_IN_NAME ? Stream.of("selection") : about.stream();
        return Stream.of(Stream.of("sequitur", what), narrowed, Stream.of(day.toString()))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("-"))
                + "." + ending;
    }

    private Format accepted() {
        return requestHeaders.getAcceptableMediaTypes().stream()
                .flatMap(type -> Arrays.stream(Format.values())
                        .filter(format -> type.isCompatible(MediaType.valueOf(format.mediaType()))))
                .findFirst()
                .orElse(Format.CSV);
    }
}
