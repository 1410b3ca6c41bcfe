package org.sequitur.round;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.publish;
import static org.sequitur.testsupport.StatementSteps.read;
import static org.sequitur.testsupport.StatementSteps.replacing;
import static org.sequitur.testsupport.StatementSteps.save;
import static org.sequitur.testsupport.StatementSteps.saved;
import static org.sequitur.testsupport.StatementSteps.start;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.RoundSteps.Round;
import org.sequitur.testsupport.StatementSteps.StatementDraft;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The draft of the foreword to the report on a round, which Parliament's staff share. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class RoundForewordDraftTest {

    private static final String KIND = "roundForeword";

    private final String staff = Tokens.staff();
    private final String colleague = Tokens.secondStaff();

    @Test
    void a_colleague_finds_it_in_the_inbox_with_its_round_translates_and_publishes_it() {
        var round = RoundSteps.opened(TestCommitments.of("cocom"));
        var begun = saved(staff, KIND, round.id(), "{ \"text\": { \"fr\": \"Avant.\" } }");

        var inTheInbox = "statementDrafts.find { it.statementDraftId == '" + begun.id() + "' }.";
        as(colleague)
                .get("/me")
                .then()
                .body(inTheInbox + "state", equalTo("toTranslate"))
                .body(inTheInbox + "reportingRound.reportingRoundId", equalTo(round.id()))
                .body(inTheInbox + "reportingRound.title.nl", equalTo("Ronde nl"))
                .body(inTheInbox + "resolution", nullValue())
                .body(inTheInbox + "saved.byCaller", equalTo(false));
        as(colleague)
                .get("/statementDrafts?subject=" + round.id())
                .then()
                .statusCode(200)
                .body("items.statementDraftId", hasItem(begun.id()));
        get(round.path()).body("foreword", nullValue());

        var translated = StatementDraft.of(save(colleague, read(colleague, begun.id()), replacing(etag(round))));
        as(colleague).get(translated.path()).then().body("state", equalTo("readyToPublish"));
        publish(colleague, translated).statusCode(200).body("statementId", equalTo(round.id()));

        get(round.path()).body("foreword", notNullValue()).body("foreword.originalLanguage", equalTo("nl"));
        as(staff).get(begun.path()).then().statusCode(404);
        as(staff).get("/me").then().body("statementDrafts.statementDraftId", not(hasItem(begun.id())));
    }

    @Test
    void it_does_not_replace_a_foreword_that_its_author_has_not_read() {
        var round = RoundSteps.opened(TestCommitments.of("cocom"));
        var draft = saved(staff, KIND, round.id(), replacing(round.etag()));
        round.introduce(colleague, "Theirs").statusCode(200);

        publish(staff, draft).statusCode(412);
        as(staff).get(draft.path()).then().statusCode(200);
        publish(staff, StatementDraft.of(save(staff, draft, content("")))).statusCode(428);

        var reread = StatementDraft.of(save(staff, read(staff, draft.id()), replacing(etag(round))));
        publish(staff, reread).statusCode(200);
        get(round.path()).body("foreword.text.fr", not(equalTo("Theirs en français")));
    }

    @Test
    void a_round_in_preparation_has_none_and_can_be_deleted() {
        var prepared = RoundSteps.prepared(TestCommitments.of("cocom"));

        start(staff, KIND, prepared.id()).statusCode(404);
        start(Tokens.agency("cocom"), KIND, prepared.id()).statusCode(404);
        as(staff).get("/statementDrafts?subject=" + prepared.id()).then().statusCode(400);
        prepared.delete(staff).statusCode(204);
    }

    private static String etag(Round round) {
        return get(round.path()).extract().header("ETag");
    }
}
