package org.sequitur.refdata;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.LocalizedText;

/** What kind of proof an evidence item is. */
public enum EvidenceType implements Code {
    LEGISLATION(
            text("Législation", "Wetgeving"),
            text("Loi, ordonnance, arrêté ou circulaire.", "Wet, ordonnantie, besluit of omzendbrief.")),
    BUDGET(
            text("Budget", "Begroting"),
            text(
                    "Budget, ajustement budgétaire, subvention ou compte.",
                    "Begroting, begrotingsaanpassing, subsidie of rekening.")),
    REPORT(text("Rapport", "Verslag"), text("Rapport, étude ou évaluation.", "Verslag, studie of evaluatie.")),
    MINUTES(
            text("Procès-verbal", "Notulen"),
            text("Procès-verbal ou compte rendu d'une réunion.", "Notulen of verslag van een vergadering.")),
    CONTRACT(
            text("Contrat ou convention", "Contract of overeenkomst"),
            text(
                    "Contrat, convention, marché public ou protocole d'accord.",
                    "Contract, overeenkomst, overheidsopdracht of protocolakkoord.")),
    STATISTICS(
            text("Statistiques", "Statistieken"),
            text("Chiffres publiés, avec leur source.", "Gepubliceerde cijfers, met hun bron.")),
    WEB_PAGE(text("Page web", "Webpagina"), text("Page d'un site web public.", "Pagina van een openbare website.")),
    OTHER(
            text("Autre", "Andere"),
            text("Autre preuve, décrite par son titre.", "Ander bewijsstuk, beschreven door de titel."));

    private final LocalizedText label;
    private final LocalizedText definition;

    EvidenceType(LocalizedText label, LocalizedText definition) {
        this.label = label;
        this.definition = definition;
    }

    private static LocalizedText text(String fr, String nl) {
        return new LocalizedText(fr, nl);
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    @Override
    public LocalizedText definition() {
        return definition;
    }
}
