package org.sequitur.platform.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** In what a table can be taken away. */
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

    /** How it is asked for in an address, and how names of such files end. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it grows smaller by being compressed. */
    public boolean isText() {
        return this != XLSX;
    }

    public static Format named(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether an {@code Accept} header names one of them, whatever else it names. */
    public static boolean isNamedIn(String accept) {
        return Arrays.stream(values()).anyMatch(format -> accept.contains(format.mediaType));
    }

    /** @param json for the texts and codes of JSON */
    public <R> RowWriter<R> writer(Table<R> table, OutputStream out, ObjectMapper json) throws IOException {
        return switch (this) {
            case CSV -> new CsvWriter<>(table, out);
            case JSONL -> new JsonLinesWriter<>(table, out, json);
            case XLSX -> new SpreadsheetWriter<>(table, out);
        };
    }
}
