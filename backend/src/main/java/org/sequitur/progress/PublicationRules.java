package org.sequitur.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Rules for publishing a draft; all violations are reported at once. */
final class PublicationRules {

    /** Matches a visible letter or digit. The contract requires one in texts that are published directly. */
    private static final Pattern SAID = Pattern.compile("[\\p{L}\\p{N}&&[^\\u115F\\u1160\\u3164\\uFFA0]]");

    private final List<Issue> issues = new ArrayList<>();
    private ProblemType type;

    private PublicationRules() {}

    /** @throws Problem if the draft is incomplete, or its status requires evidence that it lacks */
    static void mustLet(ProgressReportContent content, List<EvidenceItem> evidence) {
        var gate = new PublicationRules();
        var narrative = content.narrative() == null ? new DraftText(null, null) : content.narrative();
        gate.needs(
                content.implementationStatus() != null,
                ProblemType.INCOMPLETE,
                "/implementationStatus",
                "L'état d'avancement n'est pas indiqué.",
                "De stand van uitvoering is niet ingevuld.");
        gate.needs(
                isThere(narrative.fr()),
                ProblemType.LANGUAGE_MISSING,
                "/narrative/fr",
                "L'exposé manque en français.",
                "De toelichting ontbreekt in het Frans.");
        gate.needs(
                isThere(narrative.nl()),
                ProblemType.LANGUAGE_MISSING,
                "/narrative/nl",
                "L'exposé manque en néerlandais.",
                "De toelichting ontbreekt in het Nederlands.");
        gate.needs(
                content.originalLanguage() != null,
                ProblemType.INCOMPLETE,
                "/originalLanguage",
                "Il n'est pas indiqué lequel des deux textes est l'original.",
                "Er is niet aangegeven welke van beide teksten het origineel is.");
        gate.needs(
                content.implementationStatus() != ImplementationStatus.IMPLEMENTED || !evidence.isEmpty(),
                ProblemType.EVIDENCE_MISSING,
                "/evidenceItems",
                "Ce qui est réalisé se prouve\u00A0: il manque au moins un élément de preuve.",
                "Wat uitgevoerd is, wordt bewezen: er ontbreekt ten minste één bewijsstuk.");
        for (var item : evidence) {
            gate.needs(
                    !item.isAwaited(),
                    ProblemType.INCOMPLETE,
                    "/evidenceItems",
                    "Le fichier «\u00A0%s\u00A0» n'a pas encore été reçu. Envoyez-le de nouveau, ou supprimez-le du brouillon."
                            .formatted(item.fileName()),
                    "Het bestand ‘%s’ is nog niet ontvangen. Verzend het opnieuw, of verwijder het uit het ontwerp."
                            .formatted(item.fileName()));
        }
        if (!gate.issues.isEmpty()) {
            throw Problem.of(gate.type, gate.issues);
        }
    }

    private void needs(boolean there, ProblemType otherwise, String pointer, String fr, String nl) {
        if (!there) {
            issues.add(Issue.inBody(Issue.Type.REQUIRED_INPUT, pointer, null, new LocalizedText(fr, nl)));
            // For violations of several types, use the general type.
            type = type == null || type == otherwise ? otherwise : ProblemType.INCOMPLETE;
        }
    }

    private static boolean isThere(String text) {
        return text != null && SAID.matcher(text).find();
    }
}
