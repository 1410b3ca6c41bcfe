package org.sequitur.access;

import static org.sequitur.access.Attempt.open;

import java.util.List;
import java.util.UUID;
import org.sequitur.testsupport.EarlierSheets;

/** Requests about spreadsheets of earlier facts. */
final class EarlierFactAttempts {

    static final List<Attempt> ALL = List.of(
            open(
                    "check a spreadsheet of earlier facts",
                    Permissions.named("ENTER_FACTS"),
                    (token, commitmentId) -> EarlierSheets.check(token, sheet(commitmentId))),
            open(
                    "publish a spreadsheet of earlier facts",
                    Permissions.named("ENTER_FACTS"),
                    (token, commitmentId) -> EarlierSheets.publish(
                            token, sheet(commitmentId), UUID.randomUUID().toString(), "")));

    private EarlierFactAttempts() {}

    private static byte[] sheet(String commitmentId) {
        return EarlierSheets.csv(EarlierSheets.FRENCH, EarlierSheets.response(commitmentId, "01/01/2024"));
    }
}
