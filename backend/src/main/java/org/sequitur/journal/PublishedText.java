package org.sequitur.journal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.code.Code;

/** The kinds of published texts that can be withdrawn: where each is kept, and what of it are words. */
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
    /** The reason for which evidence was withdrawn. */
    EVIDENCE_WITHDRAWAL("EvidenceWithdrawal", "withdrawal", "withdrawals", "reason"),
    /** The reason for which a text was withdrawn. */
    TEXT_WITHDRAWAL("TextWithdrawal", "text_withdrawal", "withdrawals", "reason");

    private final String entity;
    private final String table;
    private final String collection;
    private final String words;
    private final List<String> links;

    /**
     * @param words the property that is a text in both languages
     * @param links other properties that go with it
     */
    PublishedText(String entity, String table, String collection, String words, String... links) {
        this.entity = entity;
        this.table = table;
        this.collection = collection;
        this.words = words;
        this.links = List.of(links);
    }

    /** Its name in HQL. */
    public String entity() {
        return entity;
    }

    /** Where the API keeps it, as a path segment. */
    public String collection() {
        return collection;
    }

    /** What programs see. */
    @JsonValue
    public String code() {
        return this == EVIDENCE_WITHDRAWAL || this == TEXT_WITHDRAWAL ? "withdrawal" : Code.of(name());
    }

    /** The properties of {@link Fact#content()} that a withdrawal takes away. */
    Set<String> properties() {
        return Stream.concat(Stream.of(words), links.stream()).collect(Collectors.toSet());
    }

    /** In SQL, for one id: locks it, and tells the row of its commitment. */
    public String lock() {
        return "select commitment_row_id from " + table + " where id = ?1 for update";
    }

    /** In SQL, for one id. */
    public String wipe() {
        return Stream.concat(Stream.of(words + "_fr", words + "_nl"), links.stream())
                .map(column -> column + " = null")
                .collect(Collectors.joining(", ", "update " + table + " set ", " where id = ?1"));
    }

    /** In SQL: the ids of those whose words are gone without a withdrawal. */
    String wipedWithoutWithdrawal() {
        return "select cast(t.id as char(36)) from %1$s t where (t.%2$s_fr is null or t.%2$s_nl is null) and not exists"
                        .formatted(table, words)
                + " (select 1 from text_withdrawal w where w.withdrawn_text = '%s' and w.withdrawn_id = t.id)"
                        .formatted(name());
    }
}
