package org.sequitur.export;

import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Downloads exports and parses them. */
final class ReadExport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadExport() {}

    static List<CSVRecord> csv(String path) throws IOException {
        var response =
                get(path).statusCode(200).contentType("text/csv;charset=utf-8").extract();
        return CSVParser.parse(
                        new String(response.asByteArray(), StandardCharsets.UTF_8),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }

    static List<JsonNode> lines(String path) {
        var response = request()
                .accept("application/jsonl")
                .get(path)
                .then()
                .statusCode(200)
                .extract();
        return new String(response.asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> json(line.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toList());
    }

    static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
