package org.sequitur.access;

import static org.sequitur.access.Attempt.open;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import org.sequitur.testsupport.DraftSteps;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Requests about whole resolutions. */
final class ResolutionAttempts {

    /** The draft of a resolution: prepared once, as the attempts only read it. */
    private static final Supplier<String> PREPARED = Suppliers.memoize(
            () -> DraftSteps.confirmed(Tokens.staff(), TestResolutions.fresh()).path());

    static final List<Attempt> ALL = List.of(
            open(
                    "classify a resolution",
                    Permissions.named("CLASSIFY"),
                    (token, commitmentId) -> classify(
                            token, commitmentId.replaceFirst("-[0-9.]+$", ""), "{ \"policyAreas\": [\"health\"] }")),
            open(
                    "take a resolution in",
                    Permissions.named("PREPARE_RESOLUTIONS"),
                    (token, commitmentId) -> DraftSteps.upload(token, TestResolutions.fresh(), "a.json")),
            open(
                    "read the draft of a resolution",
                    Permissions.named("PREPARE_RESOLUTIONS"),
                    (token, commitmentId) -> as(token).get(PREPARED.get()).then()),
            open(
                    "propose an erratum",
                    Permissions.named("CORRECT"),
                    (token, commitmentId) ->
                            proposeErratum(token, ownResolution(), "/requests/introduction", "Demande autrement:")));

    private ResolutionAttempts() {}

    /** A resolution of its own, because one proposal at a time may await a decision on a block. */
    private static String ownResolution() {
        return TestCommitments.inOwnResolution("cocom").replaceFirst("-[0-9.]+$", "");
    }
}
