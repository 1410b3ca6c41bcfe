package org.sequitur.journal;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** Kinds of events in a commitment's journal. */
public enum EventKind implements Code {
    REPORT_PUBLISHED(
            "Rapport publié",
            "Verslag gepubliceerd",
            "L'organisme responsable a publié un rapport d'avancement.",
            "De verantwoordelijke instelling heeft een voortgangsverslag gepubliceerd."),
    ASSESSED(
            "Rapport évalué",
            "Verslag beoordeeld",
            "Le Parlement a évalué le dernier rapport de l'organisme responsable.",
            "Het Parlement heeft het laatste verslag van de verantwoordelijke instelling beoordeeld."),
    RESPONSE_RECORDED(
            "Réponse ou déclaration enregistrée",
            "Antwoord of verklaring geregistreerd",
            "Une réponse du Gouvernement, ou une déclaration de l'organisme responsable sur sa compétence, a été enregistrée.",
            "Een antwoord van de Regering, of een verklaring van de verantwoordelijke instelling over haar bevoegdheid, is geregistreerd."),
    DEADLINE_SET(
            "Échéance fixée",
            "Termijn vastgesteld",
            "Le Parlement a fixé une échéance.",
            "Het Parlement heeft een termijn vastgesteld."),
    DEADLINE_REQUESTED(
            "Échéance demandée",
            "Termijn gevraagd",
            "L'organisme responsable a demandé une nouvelle échéance.",
            "De verantwoordelijke instelling heeft een nieuwe termijn gevraagd."),
    DEADLINE_GRANTED(
            "Échéance accordée",
            "Termijn toegestaan",
            "Le Parlement a accordé l'échéance demandée.",
            "Het Parlement heeft de gevraagde termijn toegestaan."),
    DEADLINE_REFUSED(
            "Échéance refusée",
            "Termijn geweigerd",
            "Le Parlement a refusé l'échéance demandée.",
            "Het Parlement heeft de gevraagde termijn geweigerd."),
    QUESTION_ASKED(
            "Question posée",
            "Vraag gesteld",
            "Le Parlement a posé une question à l'organisme responsable.",
            "Het Parlement heeft de verantwoordelijke instelling een vraag gesteld."),
    QUESTION_ANSWERED(
            "Réponse donnée",
            "Vraag beantwoord",
            "L'organisme responsable a répondu à une question du Parlement.",
            "De verantwoordelijke instelling heeft een vraag van het Parlement beantwoord."),
    EVIDENCE_WITHDRAWN(
            "Preuve retirée",
            "Bewijsstuk ingetrokken",
            "Un élément de preuve a été retiré\u00A0; la raison en est donnée.",
            "Een bewijsstuk is ingetrokken; de reden is vermeld."),
    CLOSED(
            "Suivi clos",
            "Opvolging afgesloten",
            "Le Parlement a clos le suivi de la demande.",
            "Het Parlement heeft de opvolging van het verzoek afgesloten."),
    REOPENED(
            "Suivi rouvert",
            "Opvolging heropend",
            "Le Parlement a rouvert le suivi de la demande.",
            "Het Parlement heeft de opvolging van het verzoek heropend."),
    RETITLED(
            "Titre court modifié",
            "Korte titel gewijzigd",
            "Le titre court de la demande, qui est éditorial, a été modifié\u00A0; le texte adopté ne change pas.",
            "De korte titel van het verzoek, die redactioneel is, is gewijzigd; de aangenomen tekst wijzigt niet."),
    TEXT_WITHDRAWN(
            "Texte retiré",
            "Tekst ingetrokken",
            "Les mots d'un texte publié ont été retirés\u00A0; ce qui s'est passé reste inscrit, et la raison est donnée.",
            "De woorden van een gepubliceerde tekst zijn ingetrokken; wat er gebeurd is, blijft ingeschreven, en de reden is vermeld.");

    private static final Meaning RESPONSE_OF_THE_GOVERNMENT = Meaning.of(
            "Réponse du Gouvernement enregistrée",
            "Antwoord van de Regering geregistreerd",
            "Le Parlement a enregistré la réponse du Gouvernement.",
            "Het Parlement heeft het antwoord van de Regering geregistreerd.");
    private static final Meaning DECLARATION_OF_THE_OWNER = Meaning.of(
            "Déclaration de l'organisme",
            "Verklaring van de instelling",
            "L'organisme responsable s'est déclaré non compétent.",
            "De verantwoordelijke instelling heeft verklaard dat zij niet bevoegd is.");

    private final Meaning meaning;

    EventKind(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        meaning = Meaning.of(labelFr, labelNl, definitionFr, definitionNl);
    }

    /**
     * The meaning of one event. A code covers two different statements: the Government's response, which Parliament
     * records, and an owner's declaration about its own competence.
     *
     * @param byBody whether a body published it, not Parliament
     */
    public Meaning meaning(boolean byBody) {
        if (this != RESPONSE_RECORDED) {
            return meaning;
        }
        return byBody ? DECLARATION_OF_THE_OWNER : RESPONSE_OF_THE_GOVERNMENT;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
