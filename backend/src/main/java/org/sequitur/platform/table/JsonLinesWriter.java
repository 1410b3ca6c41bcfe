package org.sequitur.platform.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one JSON object per line, with the property names and forms of the rest of the API. */
final class JsonLinesWriter<R> implements RowWriter<R> {

    private final List<Column<R>> columns;
    private final JsonGenerator json;
    private boolean empty = true;

    JsonLinesWriter(Table<R> table, OutputStream out, ObjectMapper mapper) throws IOException {
        columns = table.columns();
        json = mapper.getFactory()
                .createGenerator(out)
                .setRootValueSeparator(new SerializedString("\n"))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    @Override
    public void write(R row) throws IOException {
        empty = false;
        json.writeStartObject();
        for (var column : columns) {
            var value = column.json().apply(row);
            if (value != null) {
                json.writePOJOField(column.name(), value);
            }
        }
        json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        if (!empty) {
            json.writeRaw('\n');
        }
        json.flush();
    }
}
