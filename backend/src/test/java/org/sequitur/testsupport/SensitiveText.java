package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.TextPublication.answer;
import static org.sequitur.testsupport.TextPublication.at;
import static org.sequitur.testsupport.TextPublication.closure;
import static org.sequitur.testsupport.TextPublication.deadline;
import static org.sequitur.testsupport.TextPublication.decide;
import static org.sequitur.testsupport.TextPublication.foreword;
import static org.sequitur.testsupport.TextPublication.question;
import static org.sequitur.testsupport.TextPublication.report;
import static org.sequitur.testsupport.TextPublication.response;

import io.restassured.response.ValidatableResponse;

/** Every kind of published text, with words to withdraw. */
public enum SensitiveText {
    PROGRESS_REPORT("narrative", true) {
        @Override
        String published(String commitment, String words) {
            return report(commitment, words);
        }
    },
    ASSESSMENT("reasons", false) {
        @Override
        String published(String commitment, String words) {
            return at(
                    post(Tokens.staff(), "/commitments/" + commitment + "/assessments", """
                            { "progressReportId": "%s", "outcome": "disputed", "reasons": %s, "originalLanguage": "nl" }""".formatted(
                            ApiSteps.published(Tokens.agency("cocom"), commitment, "inProgress"), bilingual(words))),
                    "assessments",
                    "assessmentId");
        }
    },
    GOVERNMENT_RESPONSE("explanation", false) {
        @Override
        String published(String commitment, String words) {
            return response(Tokens.staff(), commitment, "accepted", words);
        }
    },
    DECLARATION("explanation", true) {
        @Override
        String published(String commitment, String words) {
            return response(Tokens.agency("cocom"), commitment, "notCompetent", words);
        }
    },
    DEADLINE("reason", false) {
        @Override
        String published(String commitment, String words) {
            return deadline(Tokens.staff(), commitment, words);
        }
    },
    DEADLINE_REQUEST("reason", true) {
        @Override
        String published(String commitment, String words) {
            var deadline = deadline(Tokens.agency("cocom"), commitment, words);
            // Only one request at a time can await a decision.
            decide(deadline, "harmless");
            return deadline;
        }
    },
    DEADLINE_DECISION("decision/reason", false) {
        @Override
        String published(String commitment, String words) {
            var deadline = deadline(Tokens.agency("cocom"), commitment, "harmless");
            decide(deadline, words);
            return deadline;
        }

        @Override
        public String withdrawalOf(String path) {
            return path + "/decision/withdrawal";
        }
    },
    CLOSURE("explanation", false) {
        @Override
        String published(String commitment, String words) {
            return closure(commitment, "\"kind\": \"closed\", \"reason\": \"overtaken\"", words);
        }
    },
    REOPENING("explanation", false) {
        @Override
        String published(String commitment, String words) {
            closure(commitment, "\"kind\": \"closed\", \"reason\": \"overtaken\"", "harmless");
            return closure(commitment, "\"kind\": \"reopened\"", words);
        }
    },
    QUESTION("text", false) {
        @Override
        String published(String commitment, String words) {
            return question(commitment, "public", words);
        }
    },
    ANSWER("text", true) {
        @Override
        String published(String commitment, String words) {
            return answer(question(commitment, "public", "harmless"), words);
        }
    },
    INTERNAL_QUESTION("text", false) {
        @Override
        String published(String commitment, String words) {
            return question(commitment, "internal", words);
        }
    },
    INTERNAL_ANSWER("text", true) {
        @Override
        String published(String commitment, String words) {
            return answer(question(commitment, "internal", "harmless"), words);
        }
    },
    SHORT_TITLE("title", false) {
        @Override
        String published(String commitment, String words) {
            var given = put(
                    Tokens.staff(),
                    "/commitments/" + commitment + "/shortTitle",
                    "*",
                    "{ \"title\": { \"fr\": \"%1$s a\", \"nl\": \"%1$s z\" } }".formatted(words));
            return "/shortTitles/" + text(given.statusCode(200), "/shortTitleId");
        }
    },
    ERRATUM("reason", false) {
        @Override
        String published(String commitment, String words) {
            return TextPublication.erratum(commitment, words);
        }
    },
    COMMITMENT_LINK("reason", false) {
        @Override
        String published(String commitment, String words) {
            var other = TestCommitments.ofAnotherResolution("cocom");
            return at(
                    LinkSteps.link(Tokens.staff(), commitment, "overlaps", other, words),
                    "commitmentLinks",
                    "commitmentLinkId");
        }
    },
    EVIDENCE_WITHDRAWAL("reason", true) {
        @Override
        String published(String commitment, String words) {
            var report = ApiSteps.publishedWithEvidence(Tokens.agency("cocom"), commitment, "inProgress");
            var item = text(Api.get("/progressReports/" + report), "/evidenceItems/0/evidenceItemId");
            withdraw(Tokens.agency("cocom"), "/evidenceItems/" + item + "/withdrawal", words)
                    .statusCode(200);
            return "/withdrawals/" + item;
        }
    },
    TEXT_WITHDRAWAL("reason", true) {
        @Override
        String published(String commitment, String words) {
            var report = report(commitment, "harmless");
            return "/withdrawals/"
                    + text(
                            withdraw(Tokens.agency("cocom"), report + "/withdrawal", words)
                                    .statusCode(200),
                            "/withdrawalId");
        }
    },
    OWNER_DECISION("reason", false) {
        @Override
        String published(String commitment, String words) {
            return OwnerSteps.kept(commitment, words);
        }
    },
    FOREWORD("text", false) {
        @Override
        String published(String commitment, String words) {
            return foreword(commitment, words);
        }
    },
    FOREWORD_WITHDRAWAL("reason", false) {
        @Override
        String published(String commitment, String words) {
            var stone = withdraw(Tokens.staff(), foreword(commitment, "harmless") + "/withdrawal", words);
            return "/withdrawals/" + text(stone.statusCode(200), "/withdrawalId");
        }
    };

    private final String property;
    private final boolean ofTheBody;

    SensitiveText(String property, boolean ofTheBody) {
        this.property = property;
        this.ofTheBody = ofTheBody;
    }

    /**
     * Publishes it on a commitment of Cocom's.
     *
     * @return its path in the API
     */
    abstract String published(String commitment, String words);

    public String publish(String commitment, String words) {
        return published(commitment, words);
    }

    public String withdrawalOf(String path) {
        return path + "/withdrawal";
    }

    /** JSON pointer of its text. */
    public String pointer() {
        return "/" + property;
    }

    /** Whether the owner published it, not Parliament. */
    public boolean isOfTheBody() {
        return ofTheBody;
    }

    public boolean isInternal() {
        return name().startsWith("INTERNAL");
    }

    public static ValidatableResponse withdraw(String token, String path, String why) {
        return as(token)
                .contentType("application/json")
                .body("{ \"reason\": %s, \"originalLanguage\": \"fr\" }".formatted(bilingual(why)))
                .put(path)
                .then();
    }

    /** The words in both languages, as JSON. */
    public static String bilingual(String words) {
        return "{ \"fr\": \"%1$s en français\", \"nl\": \"%1$s in het Nederlands\" }".formatted(words);
    }
}
