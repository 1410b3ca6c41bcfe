package org.sequitur.progress;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** Types of evidence. */
public enum EvidenceType implements Code {
    LEGISLATION(
            "Législation",
            "Wetgeving",
            "Loi, ordonnance, arrêté ou circulaire.",
            "Wet, ordonnantie, besluit of omzendbrief."),
    BUDGET(
            "Budget",
            "Begroting",
            "Budget, ajustement budgétaire, subvention ou compte.",
            "Begroting, begrotingsaanpassing, subsidie of rekening."),
    REPORT("Rapport", "Verslag", "Rapport, étude ou évaluation.", "Verslag, studie of evaluatie."),
    MINUTES(
            "Procès-verbal",
            "Notulen",
            "Procès-verbal ou compte rendu d'une réunion.",
            "Notulen of verslag van een vergadering."),
    CONTRACT(
            "Contrat ou convention",
            "Contract of overeenkomst",
            "Contrat, convention, marché public ou protocole d'accord.",
            "Contract, overeenkomst, overheidsopdracht of protocolakkoord."),
    STATISTICS(
            "Statistiques",
            "Statistieken",
            "Chiffres publiés, avec leur source.",
            "Gepubliceerde cijfers, met hun bron."),
    WEB_PAGE("Page web", "Webpagina", "Page d'un site web public.", "Pagina van een openbare website."),
    OTHER("Autre", "Andere", "Autre preuve, décrite par son titre.", "Ander bewijsstuk, beschreven door de titel.");

    private final Meaning meaning;

    EvidenceType(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        meaning = Meaning.of(labelFr, labelNl, definitionFr, definitionNl);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
