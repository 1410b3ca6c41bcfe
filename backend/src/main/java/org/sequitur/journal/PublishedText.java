package org.sequitur.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.code.Code;

/** Kinds of published texts that can be withdrawn, with their table and text columns. */
public enum PublishedText {
    PROGRESS_REPORT("ProgressReport", "progress_report", "progressReports", "narrative"),
    ASSESSMENT("Assessment", "assessment", "assessments", "reasons"),
    GOVERNMENT_RESPONSE("RecordedResponse", "government_response", "governmentResponses", "explanation", "source"),
    DEADLINE("Deadline", "deadline", "deadlines", "reason"),
    DEADLINE_DECISION("DeadlineDecision", "deadline_decision", "deadlines", "reason"),
    CLOSURE("Closure", "closure", "closures", "explanation"),
    QUESTION("Question", "question", "questions", "text"),
    ANSWER("Answer", "answer", "answers", "text"),
    SHORT_TITLE("ShortTitle", "short_title", "shortTitles", "title"),
    FOREWORD("Foreword", "foreword", "forewords", "text"),
    /** The reason given for the withdrawal of evidence. */
    EVIDENCE_WITHDRAWAL("EvidenceWithdrawal", "withdrawal", "withdrawals", "reason"),
    /** The reason given for the withdrawal of a text. */
    TEXT_WITHDRAWAL("TextWithdrawal", "text_withdrawal", "withdrawals", "reason");

    private final String entity;
    private final String table;
    private final String collection;
    private final String words;
    private final List<String> links;

    /**
     * @param words name of the property that holds the bilingual text
     * @param links other properties that are withdrawn with it
     */
    PublishedText(String entity, String table, String collection, String words, String... links) {
        this.entity = entity;
        this.table = table;
        this.collection = collection;
        this.words = words;
        this.links = List.of(links);
    }

    /** Entity name in HQL. */
    public String entity() {
        return entity;
    }

    /** Path segment of the API's collection. */
    public String collection() {
        return collection;
    }

    /** Code in the API. */
    @JsonValue
    public String code() {
        return this == EVIDENCE_WITHDRAWAL || this == TEXT_WITHDRAWAL ? "withdrawal" : Code.of(name());
    }

    /** The properties of {@link Fact#content()} that a withdrawal removes. */
    Set<String> properties() {
        return Stream.concat(Stream.of(words), links.stream()).collect(Collectors.toSet());
    }

    /** SQL, for one id: locks the row and returns its commitment's key. */
    public String lock() {
        return "select commitment_row_id from " + table + " where id = ?1 for update";
    }

    /** SQL, for one id: deletes the text. */
    public String wipe() {
        return Stream.concat(Stream.of(words + "_fr", words + "_nl"), links.stream())
                .map(column -> column + " = null")
                .collect(Collectors.joining(", ", "update " + table + " set ", " where id = ?1"));
    }

    /** SQL: ids of texts that were deleted without a withdrawal. */
    String wipedWithoutWithdrawal() {
        return "select cast(t.id as char(36)) from %1$s t where (t.%2$s_fr is null or t.%2$s_nl is null) and not exists"
                        .formatted(table, words)
                + " (select 1 from text_withdrawal w where w.withdrawn_text = '%s' and w.withdrawn_id = t.id)"
                        .formatted(name());
    }
}
