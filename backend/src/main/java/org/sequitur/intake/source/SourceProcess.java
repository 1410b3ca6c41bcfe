package org.sequitur.intake.source;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.sequitur.document.RichText;
import org.sequitur.document.TextRun;
import org.sequitur.file.FileType;
import org.sequitur.file.IsolatedProcess;

/** The program that reads one file in a process of its own. */
final class SourceProcess {

    /**
     * The output of the program.
     *
     * @param text null if it is refused
     * @param refusal null if it is read
     */
    private record Result(SourceText text, SourceRefusal refusal) {}

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(RichText.class, new RunsWriter())
                    .addDeserializer(RichText.class, new RunsReader()));

    private SourceProcess() {}

    /** @param arguments the type of the file and its path */
    public static void main(String[] arguments) throws IOException {
        IsolatedProcess.raiseOomScore();
        var result = result(FileType.valueOf(arguments[0]), Path.of(arguments[1]));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(JSON.writeValueAsString(result));
    }

    private static Result result(FileType type, Path file) {
        try {
            return new Result(SourceReading.read(file, type), null);
        } catch (SourceRefusedException refused) {
            return new Result(null, refused.reason());
        } catch (StackOverflowError nested) {
            return new Result(null, SourceRefusal.TOO_COMPLEX);
        } catch (IOException | RuntimeException damaged) {
            return new Result(null, SourceRefusal.UNREADABLE);
        }
    }

    /** @throws SourceRefusedException if the program refused the file */
    static SourceText parse(String output) throws IOException {
        var result = JSON.readValue(output, Result.class);
        if (result.refusal() != null) {
            throw new SourceRefusedException(result.refusal());
        }
        return result.text();
    }

    /** Writes all components of runs; the document format is shorter, but has no writer. */
    private static final class RunsWriter extends JsonSerializer<RichText> {
        @Override
        public void serialize(RichText text, JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writePOJO(text.runs());
        }
    }

    private static final class RunsReader extends JsonDeserializer<RichText> {
        @Override
        public RichText deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return new RichText(json.readValueAs(new TypeReference<List<TextRun>>() {}));
        }
    }
}
