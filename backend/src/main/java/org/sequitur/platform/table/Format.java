package org.sequitur.platform.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** Export formats of tables. */
public enum Format {
    CSV("text/csv"),
    JSONL("application/jsonl"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The value of the {@code format} parameter, and the file extension. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether compression reduces its size. */
    public boolean isText() {
        return this != XLSX;
    }

    public static Format named(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether an {@code Accept} header contains one of the formats. */
    public static boolean isNamedIn(String accept) {
        return Arrays.stream(values()).anyMatch(format -> accept.contains(format.mediaType));
    }

    /** @param json serializes values in the JSON format */
    public <R> RowWriter<R> writer(Table<R> table, OutputStream out, ObjectMapper json) throws IOException {
        return switch (this) {
            case CSV -> new CsvWriter<>(table, out);
            case JSONL -> new JsonLinesWriter<>(table, out, json);
            case XLSX -> new SpreadsheetWriter<>(table, out);
        };
    }
}
