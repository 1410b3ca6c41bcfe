package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.assignCommittee;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.reopen;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.SensitiveText.bilingual;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.ApiSteps.Draft;

/** A commitment with a text of every kind, and evidence, each published, read and withdrawn. */
public final class WithdrawnTexts {

    /** Marker in each withdrawn text. */
    public static final String WORDS = "onceknowntoall";

    private static WithdrawnTexts shared;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private final String commitment = register() + "-2.1";
    private final String question;
    private final String report;

    private WithdrawnTexts() {
        for (var kind : SensitiveText.values()) {
            var path = kind.publish(commitment, WORDS);
            as(staff).get(path).then().statusCode(200);
            withdraw(staff, kind.withdrawalOf(path), "A name").statusCode(200);
            if (kind == SensitiveText.CLOSURE) {
                reopen(staff, commitment).statusCode(201);
            }
        }
        var resolution = commitment.replaceFirst("-2.1$", "");
        assignCommittee(staff, resolution, resolution).statusCode(201);
        report = withdrawnEvidence();
        question = text(get("/commitments/" + commitment + "/questions"), "/items/0/questionId");
    }

    /** Uses its own resolution, as other tests count the facts of theirs. */
    private static String register() {
        var document = TestResolutions.fresh();
        try {
            CDI.current().select(RegisterResolution.class).get().register(document.toString());
        } catch (InvalidDocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
        return TestResolutions.idOf(document);
    }

    /** Shared by all tests of a run on one database. */
    public static synchronized WithdrawnTexts shared() {
        if (shared == null) {
            shared = new WithdrawnTexts();
        }
        return shared;
    }

    /** Replaces placeholders like {@code {commitment}} by the ids of withdrawn objects. */
    public String fill(String template) {
        return template.replace("{commitment}", commitment)
                .replace("{resolution}", commitment.replaceFirst("-[0-9.]+$", ""))
                .replace("{report}", report)
                .replace("{question}", question)
                .replace("{today}", LocalDate.now(BrusselsTime.BRUSSELS).toString());
    }

    /** @return the id of its report */
    private String withdrawnEvidence() {
        var draft = ApiSteps.draft(officer, commitment, report("inProgress"));
        var item = post(officer, draft.path() + "/evidenceItems", """
                { "type": "report", "title": %s, "publisher": "%s", "documentLanguages": ["fr"],
                  "url": "https://example.org/%s" }""".formatted(bilingual(WORDS), WORDS, WORDS));
        publish(officer, Draft.of(as(officer).get(draft.path()).then())).statusCode(200);
        withdraw(staff, "/evidenceItems/" + text(item, "/evidenceItemId") + "/withdrawal", "A name")
                .statusCode(200);
        return draft.id();
    }
}
