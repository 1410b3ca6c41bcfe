package org.sequitur.file;

import org.sequitur.platform.language.LocalizedText;

/** Why a document is refused, with what its sender can do about it. */
enum Finding {
    MACROS(
            "Ce document contient des macros. Enregistrez-le sans macros (par exemple en .docx, .xlsx ou .odt) ou en PDF, puis envoyez-le de nouveau.",
            "Dit document bevat macro's. Sla het op zonder macro's (bijvoorbeeld als .docx, .xlsx of .odt) of als PDF en verzend het opnieuw."),
    EXTERNAL_TEMPLATE(
            "Ce document charge un modèle qui se trouve ailleurs sur le réseau. Attachez-lui le modèle Normal, ou enregistrez-le en PDF, puis envoyez-le de nouveau.",
            "Dit document laadt een sjabloon die elders op het netwerk staat. Koppel het aan de sjabloon Normal of sla het op als PDF en verzend het opnieuw."),
    EXTERNAL_CONTENT(
            "Ce document charge un contenu qui se trouve ailleurs (image, classeur, données ou page liés). Rompez ces liaisons, ou enregistrez-le en PDF, puis envoyez-le de nouveau.",
            "Dit document laadt inhoud die elders staat (gekoppelde afbeelding, werkmap, gegevens of pagina). Verbreek deze koppelingen of sla het op als PDF en verzend het opnieuw."),
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

    Finding(String fr, String nl) {
        explanation = new LocalizedText(fr, nl);
    }

    LocalizedText explanation() {
        return explanation;
    }
}
