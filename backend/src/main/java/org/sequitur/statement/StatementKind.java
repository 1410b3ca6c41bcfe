package org.sequitur.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import java.util.Locale;
import org.sequitur.platform.code.Code;

/**
 * A kind of statement whose drafts are shared. Features declare theirs, each with a {@link DraftedStatement}.
 *
 * @param name in capitals, such as {@code DEADLINE_REQUEST}; stored, so it must never change
 */
public record StatementKind(String name) {

    @JsonCreator
    static StatementKind ofCode(String code) {
        return new StatementKind(code.replaceAll("(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT));
    }

    /** In the contract, such as {@code deadlineRequest}. */
    @JsonValue
    String code() {
        return Code.of(name);
    }

    /** Stores the name. */
    static final class Converter implements AttributeConverter<StatementKind, String> {

        @Override
        public String convertToDatabaseColumn(StatementKind kind) {
            return kind == null ? null : kind.name;
        }

        @Override
        public StatementKind convertToEntityAttribute(String name) {
            return name == null ? null : new StatementKind(name);
        }
    }
}
