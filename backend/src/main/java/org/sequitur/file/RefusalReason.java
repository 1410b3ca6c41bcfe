package org.sequitur.file;

import org.sequitur.platform.language.LocalizedText;

/** The reasons for refusing a document, each with an explanation for the sender. */
enum RefusalReason {
    MACROS(
            "Ce document contient des macros. Enregistrez-le sans macros (par exemple en .docx, .xlsx ou .odt) ou en PDF, puis envoyez-le de nouveau.",
            "Dit document bevat macro's. Sla het op zonder macro's (bijvoorbeeld als .docx, .xlsx of .odt) of als PDF en verzend het opnieuw."),
    EXTERNAL_TEMPLATE(
            "Ce document charge un modèle qui se trouve ailleurs sur le réseau. Attachez-lui le modèle Normal, ou enregistrez-le en PDF, puis envoyez-le de nouveau.",
            "Dit document laadt een sjabloon die elders op het netwerk staat. Koppel het aan de sjabloon Normal of sla het op als PDF en verzend het opnieuw."),
    EXTERNAL_CONTENT(
            "Ce document charge un contenu qui se trouve ailleurs (image, classeur, données ou page liés). Rompez ces liaisons, ou enregistrez-le en PDF, puis envoyez-le de nouveau.",
            "Dit document laadt inhoud die elders staat (gekoppelde afbeelding, werkmap, gegevens of pagina). Verbreek deze koppelingen of sla het op als PDF en verzend het opnieuw."),
    ACTIVE_FIELD(
            "Ce document contient un champ qui charge un fichier ou appelle un programme (par exemple INCLUDETEXT, INCLUDEPICTURE, LINK ou DDE). Remplacez ce champ par son résultat (Ctrl+Maj+F9 dans Word), ou exportez le document en PDF, puis envoyez-le de nouveau.",
            "Dit document bevat een veld dat een bestand laadt of een programma aanroept (bijvoorbeeld INCLUDETEXT, INCLUDEPICTURE, LINK of DDE). Vervang dat veld door zijn resultaat (Ctrl+Shift+F9 in Word) of exporteer het document als PDF en verzend het opnieuw."),
    ACTIVE_FORMULA(
            "Ce classeur contient une formule qui interroge un site, un programme ou un autre fichier (par exemple WEBSERVICE, DDE, ou LIEN_HYPERTEXTE vers une adresse calculée). Remplacez cette formule par sa valeur (collage spécial, valeurs), ou exportez le classeur en PDF, puis envoyez-le de nouveau.",
            "Dit werkblad bevat een formule die een website, een programma of een ander bestand bevraagt (bijvoorbeeld WEBSERVICE, DDE of HYPERLINK naar een berekend adres). Vervang die formule door haar waarde (plakken speciaal, waarden) of exporteer het werkblad als PDF en verzend het opnieuw."),
    UNSAFE_LINK(
            "Ce document contient un lien vers un fichier, un partage réseau ou un programme. Remplacez-le par un lien http, https, mailto ou tel, ou supprimez-le, puis envoyez le document de nouveau.",
            "Dit document bevat een koppeling naar een bestand, een gedeelde netwerkmap of een programma. Vervang ze door een koppeling met http, https, mailto of tel, of verwijder ze, en verzend het document opnieuw."),
    UNKNOWN_PART(
            "Ce document contient un fichier qui n'appartient pas à son format. Enregistrez-le de nouveau avec un programme de bureautique, ou exportez-le en PDF, puis envoyez-le de nouveau.",
            "Dit document bevat een bestand dat niet bij zijn formaat hoort. Sla het opnieuw op met een kantoorprogramma of exporteer het als PDF en verzend het opnieuw."),
    FOREIGN_DATA(
            "Ce fichier contient, avant, après ou entre ses parties, des données qui n'appartiennent pas au document ou à l'image. Ouvrez-le, enregistrez-le ou imprimez-le dans un nouveau fichier, puis envoyez celui-ci.",
            "Dit bestand bevat vóór, na of tussen zijn onderdelen gegevens die niet bij het document of de afbeelding horen. Open het, sla het op of druk het af naar een nieuw bestand en verzend dat."),
    EMBEDDED_OBJECT(
            "Ce document contient un objet incorporé (fichier, objet OLE ou contrôle). Remplacez-le par une image ou ajoutez-le comme preuve séparée, puis envoyez le document de nouveau.",
            "Dit document bevat een ingesloten object (bestand, OLE-object of besturingselement). Vervang het door een afbeelding of voeg het toe als apart bewijsstuk en verzend het document opnieuw."),
    PDF_SCRIPT(
            "Ce PDF contient du JavaScript. Imprimez-le dans un nouveau PDF, puis envoyez celui-ci.",
            "Deze pdf bevat JavaScript. Druk hem af naar een nieuwe pdf en verzend die."),
    PDF_ACTION(
            "Ce PDF contient une action qui lance un programme, ouvre un autre fichier ou envoie un formulaire. Imprimez-le dans un nouveau PDF, puis envoyez celui-ci.",
            "Deze pdf bevat een actie die een programma start, een ander bestand opent of een formulier verzendt. Druk hem af naar een nieuwe pdf en verzend die."),
    PDF_ATTACHMENT(
            "Ce PDF contient un fichier joint. Ajoutez ce fichier comme preuve séparée, et envoyez le PDF sans lui.",
            "Deze pdf bevat een bijlage. Voeg dat bestand toe als apart bewijsstuk en verzend de pdf zonder bijlage."),
    PDF_MEDIA(
            "Ce PDF contient du son, de la vidéo ou un objet en trois dimensions. Imprimez-le dans un nouveau PDF, puis envoyez celui-ci.",
            "Deze pdf bevat geluid, video of een driedimensionaal object. Druk hem af naar een nieuwe pdf en verzend die."),
    PDF_FORM(
            "Ce PDF contient un formulaire dynamique (XFA). Imprimez-le dans un nouveau PDF, puis envoyez celui-ci.",
            "Deze pdf bevat een dynamisch formulier (XFA). Druk hem af naar een nieuwe pdf en verzend die."),
    PROTECTED(
            "Ce document est protégé par un mot de passe\u00A0: son contenu ne peut pas être examiné. Enregistrez-le sans mot de passe, puis envoyez-le de nouveau.",
            "Dit document is met een wachtwoord beveiligd: de inhoud kan niet worden onderzocht. Sla het op zonder wachtwoord en verzend het opnieuw."),
    UNREADABLE(
            "Ce document est endommagé ou incomplet\u00A0: son contenu ne peut pas être examiné. Enregistrez-le de nouveau, ou imprimez-le dans un PDF, puis envoyez-le.",
            "Dit document is beschadigd of onvolledig: de inhoud kan niet worden onderzocht. Sla het opnieuw op of druk het af naar een pdf en verzend het."),
    TOO_COMPLEX(
            "Ce document a trop d'éléments pour être examiné. Divisez-le, ou imprimez-le dans un PDF, puis envoyez-le de nouveau.",
            "Dit document heeft te veel onderdelen om te worden onderzocht. Splits het of druk het af naar een pdf en verzend het opnieuw.");

    private final LocalizedText explanation;

    RefusalReason(String fr, String nl) {
        explanation = new LocalizedText(fr, nl);
    }

    LocalizedText explanation() {
        return explanation;
    }
}
