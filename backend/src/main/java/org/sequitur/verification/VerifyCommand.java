package org.sequitur.verification;

import static org.sequitur.verification.VerificationMessages.MESSAGES;

import io.quarkus.runtime.QuarkusApplication;
import java.util.stream.Stream;
import org.sequitur.journal.Verification;
import org.sequitur.platform.language.Terminal;

/**
 * {@code verify}: recomputes all journals and prints what was changed, in the language of the terminal. The result is stored, and
 * public.
 */
public class VerifyCommand implements QuarkusApplication {

    private final Verification verification;
    private final VerificationRuns runs;
    private final Terminal terminal = Terminal.current();

    VerifyCommand(Verification verification, VerificationRuns runs) {
        this.verification = verification;
        this.runs = runs;
    }

    @Override
    public int run(String... args) {
        var journals = verification.journals();
        var findings = Stream.concat(
                        journals.stream().flatMap(commitmentId -> verification.findings(commitmentId).stream()),
                        verification.findingsBesideJournals().stream())
                .toList();
        runs.add(journals.size(), findings);
        findings.forEach(finding -> System.err.printf("  %s: %s%n", finding.where(), terminal.text(finding.what())));
        var summary = findings.isEmpty()
                ? MESSAGES.journalsIntact(journals.size())
                : MESSAGES.journalsChanged(journals.size(), findings.size());
        (findings.isEmpty() ? System.out : System.err).println(terminal.text(summary));
        return findings.isEmpty() ? 0 : 1;
    }
}
