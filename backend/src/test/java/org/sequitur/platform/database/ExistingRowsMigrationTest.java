package org.sequitur.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequitur.platform.database.TestServer.count;
import static org.sequitur.platform.database.TestServer.execute;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that change rows, or the keys of rows, on a schema that has such rows. */
@Tag("server")
class ExistingRowsMigrationTest {

    private static final String BEFORE = "34";

    private static final List<String> ROWS = List.of(
            // Columns that the migrations do not read have no value here, and nothing that rows refer to exists.
            "set sql_mode = '', foreign_key_checks = 0",
            "insert into commitment (row_id, id, resolution_id, position) values (1, 'r-1', 'r', 1), (2, 'r-2', 'r', 2), (3, 'r-3', 'r', 3)",
            "insert into erratum (id, commitment_row_id, block) values"
                    + " (uuid(), 1, '/requests/themes/0/items/0/text'), (uuid(), 1, '/requests/themes/0/items/0/text'),"
                    + " (uuid(), 1, '/requests/themes/0/items/0/owner'), (uuid(), 2, '/requests/themes/0/shortHeading'),"
                    + " (uuid(), null, '/title')",
            "insert into theme (id, resolution_id, number, introduction_fr, introduction_nl) values"
                    + " ('s-1', 's', 1, null, null), ('s-2', 's', 2, 'Charge', 'Gelast'),"
                    + " ('o-1', 'o', 1, null, null)",
            "insert into adopted_text (resolution_id, content) values"
                    + " ('s', '{\"requests\":{\"introduction\":{\"fr\":\"Demande\",\"nl\":\"Verzoekt\"}}}'),"
                    + " ('o', '{\"requests\":{\"introduction\":{\"fr\":\"Invite\",\"nl\":\"Vraagt\"}}}')",
            "insert into adopted_text (resolution_id, content) values"
                    + " ('p', '{\"opening\":{\"fr\":\"Le Parlement de la Région,\",\"nl\":\"Het Gewestparlement,\"}}'),"
                    + " ('q', '{\"opening\":{\"fr\":\"Le Parlement,\",\"nl\":\"Het Parlement van het Gewest,\"}}')",
            "insert into resolution (id, parliament_fr, parliament_nl) values"
                    + " ('p', 'PARLEMENT DE LA RÉGION', 'PARLEMENT'), ('q', 'PARLEMENT RÉGIONAL', 'HET PARLEMENT VAN HET GEWEST'),"
                    + " ('s', 'PARLEMENT', 'PARLEMENT')",
            "insert into statement_draft (id, kind, subject_id) values (uuid(), 'ANSWER', 'q-1')",
            "insert into text_withdrawal (id) values (uuid())",
            "insert into withdrawal (id, commitment_row_id) values (uuid(), 1)");

    @Test
    void rows_that_existed_before_are_kept_and_completed(@TempDir Path folder) throws Exception {
        try (var server = TestServer.start(folder);
                var admin = server.connect("admin")) {
            execute(admin, "use sequitur");
            Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(server.url(), "admin", "x")
                    .locations("classpath:db/migration")
                    .target(BEFORE)
                    .load()
                    .migrate();
            for (var statement : ROWS) {
                execute(admin, statement);
            }

            Migration.run(server.settings("admin", "admin"));

            assertCorrectedParts(admin);
            assertIntroductions(admin);
            assertDraftsOfJointOwners(admin);
            assertParliaments(admin);
            assertEquals(1, count(admin, "select count(*) from text_withdrawal where author_id is null"));
            assertEquals(1, count(admin, "select count(*) from withdrawal where author_id is null"));
        }
    }

    private static void assertCorrectedParts(Connection admin) throws SQLException {
        assertEquals(
                1,
                count(
                        admin,
                        "select count(*) from commitment where row_id = 1 and corrected_parts = '[\"owner\",\"text\"]'"));
        assertEquals(
                1,
                count(admin, "select count(*) from commitment where row_id = 2 and corrected_parts = '[\"heading\"]'"));
        assertEquals(1, count(admin, "select count(*) from commitment where row_id = 3 and corrected_parts is null"));
        assertEquals(5, count(admin, "select count(*) from erratum where event_kind = 'WORDING_CORRECTED'"));
    }

    /** A text with a single introduction has none at its themes. */
    private static void assertIntroductions(Connection admin) throws SQLException {
        var introduced =
                "select count(*) from theme where id = '%s' and introduction_fr <=> %s and introduction_nl <=> %s";
        assertEquals(1, count(admin, introduced.formatted("s-1", "'Demande'", "'Verzoekt'")));
        assertEquals(1, count(admin, introduced.formatted("s-2", "'Charge'", "'Gelast'")));
        assertEquals(1, count(admin, introduced.formatted("o-1", "null", "null")));
    }

    /** Only where the opening has the same words. */
    private static void assertParliaments(Connection admin) throws SQLException {
        var named =
                "select count(*) from resolution where id = '%s' and binary parliament_fr = '%s' and binary parliament_nl = '%s'";
        assertEquals(1, count(admin, named.formatted("p", "Parlement de la Région", "PARLEMENT")));
        assertEquals(1, count(admin, named.formatted("q", "PARLEMENT RÉGIONAL", "Het Parlement van het Gewest")));
        assertEquals(1, count(admin, named.formatted("s", "PARLEMENT", "PARLEMENT")));
    }

    private static void assertDraftsOfJointOwners(Connection admin) throws SQLException {
        assertEquals(1, count(admin, "select count(*) from statement_draft where joint_owner_id = ''"));
        var draft =
                "insert into statement_draft (id, kind, subject_id, joint_owner_id) values (uuid(), 'ANSWER', 'q-1', '%s')";
        execute(admin, draft.formatted("actiris"));
        assertThrows(SQLException.class, () -> execute(admin, draft.formatted("")));
    }
}
