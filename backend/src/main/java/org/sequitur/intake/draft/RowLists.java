package org.sequitur.intake.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.hash.Sha256;

/** The lists of a text that people confirm: the rows below one heading or introduction, or else of one section. */
final class RowLists {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int VERSION_LENGTH = 16;

    private RowLists() {}

    /** The lists by id, in the order of the document. */
    static Map<String, List<DraftRow>> of(List<DraftRow> rows) {
        var lists = new LinkedHashMap<String, List<DraftRow>>();
        String section = null;
        String heading = null;
        for (var row : rows) {
            if (!row.isPartOfDocument()) {
                continue;
            }
            var rowSection = section(row.kind());
            if (!rowSection.equals(section)) {
                section = rowSection;
                heading = null;
            }
            if (isHeading(row.kind())) {
                heading = row.rowId();
            }
            lists.computeIfAbsent(heading == null ? section : heading, _ -> new ArrayList<>())
                    .add(row);
        }
        return withShortListsTogether(lists);
    }

    /** Recitals that each have an introduction of their own are one list for as long as they follow each other. */
    private static Map<String, List<DraftRow>> withShortListsTogether(Map<String, List<DraftRow>> lists) {
        var together = new LinkedHashMap<String, List<DraftRow>>();
        String open = null;
        for (var list : lists.entrySet()) {
            var isShort = hasOneRecital(list.getValue());
            if (isShort && open != null) {
                together.get(open).addAll(list.getValue());
            } else {
                together.put(list.getKey(), list.getValue());
                open = isShort ? list.getKey() : null;
            }
        }
        return together;
    }

    private static boolean hasOneRecital(List<DraftRow> list) {
        return list.getFirst().kind() == RowKind.RECITAL_INTRODUCTION
                && list.stream().filter(row -> row.kind() == RowKind.RECITAL).count() == 1;
    }

    /** Changes with each change of the rows, except of their editorial titles. */
    static String version(List<DraftRow> rows) {
        var official = rows.stream()
                .map(row -> new DraftRow(
                        row.rowId(),
                        row.kind(),
                        row.level(),
                        row.fr(),
                        row.nl(),
                        null,
                        row.owner(),
                        row.participants() == null ? List.of() : row.participants()))
                .toList();
        try {
            return Sha256.hex(JSON.writeValueAsString(official)).substring(0, VERSION_LENGTH);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isHeading(RowKind kind) {
        return kind == RowKind.RECITAL_INTRODUCTION
                || kind == RowKind.REQUESTS_INTRODUCTION
                || kind == RowKind.THEME_HEADING;
    }

    private static String section(RowKind kind) {
        return Code.of((switch (kind) {
                    case COVER, OPENING -> RowKind.COVER;
                    case RECITAL_INTRODUCTION, RECITAL -> RowKind.RECITAL;
                    case REQUESTS_INTRODUCTION, THEME_HEADING, LEAD_IN, REQUEST -> RowKind.REQUEST;
                    case SIGNATORY, FOOTNOTE, FURNITURE, UNPLACED -> kind;
                })
                .name());
    }
}
