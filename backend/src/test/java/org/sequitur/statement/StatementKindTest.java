package org.sequitur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealMariaDb;

/** The kinds of statements that features declare. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class StatementKindTest {

    @Inject
    DraftedStatements statements;

    @Inject
    ObjectMapper json;

    @Test
    void features_declare_each_kind_of_the_contract_and_no_other() throws IOException {
        var contract = new TreeSet<String>();
        try (var file = StatementKind.class.getResourceAsStream("/openapi.json")) {
            json.readTree(file)
                    .at("/components/schemas/StatementKind/enum")
                    .forEach(code -> contract.add(code.asText()));
        }
        assertEquals(
                contract,
                statements.kinds().stream().map(StatementKind::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_kind_is_stored_by_its_name_and_has_a_code_in_the_contract() {
        assertEquals(new StatementKind("DEADLINE_REQUEST"), StatementKind.ofCode("deadlineRequest"));
        assertEquals("deadlineRequest", new StatementKind("DEADLINE_REQUEST").code());
        assertEquals(new StatementKind("ANSWER"), StatementKind.ofCode("answer"));
    }
}
