package org.sequitur.platform.problem;

import java.util.Map;
import org.sequitur.platform.code.Meaning;

/** Problem types (RFC 9457): stable names, Belgif's where it defines one, with their meaning. */
public enum ProblemType {
    BAD_REQUEST(
            "urn:problem-type:belgif:badRequest",
            400,
            "Bad Request",
            "Requête incorrecte",
            "Onjuiste aanvraag",
            "La requête contient une ou plusieurs erreurs\u00A0; chacune est expliquée.",
            "De aanvraag bevat een of meer fouten; elke fout wordt toegelicht."),
    MALFORMED_ADDRESS(
            "urn:problem-type:sequitur:malformedAddress",
            400,
            "Malformed Address",
            "Adresse mal formée",
            "Onjuist adres",
            "L'adresse demandée n'est pas correctement écrite ou encodée.",
            "Het gevraagde adres is niet correct geschreven of gecodeerd."),
    MALFORMED_REQUEST(
            "urn:problem-type:sequitur:malformedRequest",
            400,
            "Malformed Request",
            "Requête mal formée",
            "Misvormde aanvraag",
            "La requête n'est pas écrite comme le protocole HTTP le prescrit.",
            "De aanvraag is niet geschreven zoals het HTTP-protocol het voorschrijft."),
    NO_ACCESS_TOKEN(
            "urn:problem-type:belgif:noAccessToken",
            401,
            "No Access Token",
            "Connexion requise",
            "Aanmelding vereist",
            "Cette opération demande de se connecter\u00A0: la requête ne contient pas de jeton d'accès.",
            "Voor deze bewerking moet u aangemeld zijn: de aanvraag bevat geen toegangstoken."),
    INVALID_ACCESS_TOKEN(
            "urn:problem-type:belgif:invalidAccessToken",
            401,
            "Invalid Access Token",
            "Connexion non valable",
            "Ongeldige aanmelding",
            "Le jeton d'accès n'est pas valable. Veuillez vous reconnecter.",
            "Het toegangstoken is niet geldig. Meld u opnieuw aan."),
    EXPIRED_ACCESS_TOKEN(
            "urn:problem-type:belgif:expiredAccessToken",
            401,
            "Expired Access Token",
            "Connexion expirée",
            "Verlopen aanmelding",
            "Le jeton d'accès a expiré. Veuillez vous reconnecter.",
            "Het toegangstoken is verlopen. Meld u opnieuw aan."),
    MISSING_PERMISSION(
            "urn:problem-type:belgif:missingPermission",
            403,
            "Missing Permission",
            "Droit manquant",
            "Ontbrekende machtiging",
            "Votre compte ne permet pas cette opération.",
            "Uw account laat deze bewerking niet toe."),
    CONFLICTING_ROLES(
            "urn:problem-type:sequitur:conflictingRoles",
            403,
            "Conflicting Roles",
            "Rôles incompatibles",
            "Onverenigbare rollen",
            "Votre compte a à la fois un rôle pour un organisme et un rôle pour le Parlement, ce qui n'est pas permis. Demandez à un administrateur de retirer l'un des deux.",
            "Uw account heeft tegelijk een rol voor een instelling en een rol voor het Parlement. Dat is niet toegelaten. Vraag een beheerder om een van beide in te trekken."),
    ACCOUNT_DEACTIVATED(
            "urn:problem-type:sequitur:accountDeactivated",
            403,
            "Account Deactivated",
            "Compte désactivé",
            "Account gedeactiveerd",
            "Votre compte est désactivé. Adressez-vous à un administrateur.",
            "Uw account is gedeactiveerd. Neem contact op met een beheerder."),
    ORIGIN_NOT_ALLOWED(
            "urn:problem-type:sequitur:originNotAllowed",
            403,
            "Origin Not Allowed",
            "Origine non admise",
            "Oorsprong niet toegelaten",
            "Les pages de ce site ne peuvent pas appeler l'API depuis un navigateur.",
            "De pagina's van deze website mogen de API niet vanuit een browser aanroepen."),
    RESOURCE_NOT_FOUND(
            "urn:problem-type:belgif:resourceNotFound",
            404,
            "Resource Not Found",
            "Introuvable",
            "Niet gevonden",
            "Rien ne se trouve à cette adresse.",
            "Op dit adres is niets te vinden."),
    METHOD_NOT_ALLOWED(
            "urn:problem-type:belgif:methodNotAllowed",
            405,
            "Method Not Allowed",
            "Méthode non admise",
            "Methode niet toegelaten",
            "Cette adresse n'admet pas cette méthode\u00A0; l'en-tête Allow indique celles qu'elle admet.",
            "Dit adres laat deze methode niet toe; de header Allow vermeldt welke wel."),
    NOT_ACCEPTABLE(
            "urn:problem-type:belgif:notAcceptable",
            406,
            "Not Acceptable",
            "Format indisponible",
            "Formaat niet beschikbaar",
            "La réponse n'existe dans aucun des formats demandés.",
            "Het antwoord bestaat in geen van de gevraagde formaten."),
    REQUEST_TIMEOUT(
            "urn:problem-type:sequitur:requestTimeout",
            408,
            "Request Timeout",
            "Envoi trop lent",
            "Te trage verzending",
            "La requête n'est pas arrivée entière dans le délai. Veuillez la renvoyer.",
            "De aanvraag is niet volledig binnen de termijn aangekomen. Verzend ze opnieuw."),
    LANGUAGE_MISSING(
            "urn:problem-type:sequitur:languageMissing",
            409,
            "Language Missing",
            "Langue manquante",
            "Taal ontbreekt",
            "Rien n'est publié tant que le texte n'existe pas dans les deux langues.",
            "Niets wordt gepubliceerd zolang de tekst niet in beide talen bestaat."),
    INCOMPLETE(
            "urn:problem-type:sequitur:incomplete",
            409,
            "Incomplete",
            "Incomplet",
            "Onvolledig",
            "Il manque quelque chose pour que ce texte puisse être publié.",
            "Er ontbreekt iets om deze tekst te kunnen publiceren."),
    EVIDENCE_MISSING(
            "urn:problem-type:sequitur:evidenceMissing",
            409,
            "Evidence Missing",
            "Preuve manquante",
            "Bewijsstuk ontbreekt",
            "Il faut au moins un élément de preuve pour dire qu'une demande est réalisée.",
            "Er is ten minste één bewijsstuk nodig om te zeggen dat een verzoek is uitgevoerd."),
    FORBIDDEN_TRANSITION(
            "urn:problem-type:sequitur:forbiddenTransition",
            409,
            "Forbidden Transition",
            "Étape impossible",
            "Stap niet mogelijk",
            "L'état actuel ne permet pas cette étape.",
            "De huidige toestand laat deze stap niet toe."),
    EMAIL_IN_USE(
            "urn:problem-type:sequitur:emailInUse",
            409,
            "E-mail In Use",
            "Adresse déjà utilisée",
            "Adres al in gebruik",
            "Cette adresse électronique a déjà un compte.",
            "Dit e-mailadres heeft al een account."),
    LAST_ADMIN(
            "urn:problem-type:sequitur:lastAdmin",
            409,
            "Last Admin",
            "Dernier administrateur",
            "Laatste beheerder",
            "C'est le dernier compte actif qui administre et dont le mot de passe est choisi\u00A0: sans lui, personne ne pourrait plus donner accès. Rien n'a été changé.",
            "Dit is de laatste actieve beheerdersaccount waarvoor een wachtwoord gekozen is: zonder die account kan niemand nog toegang geven. Er is niets gewijzigd."),
    EVIDENCE_WITHDRAWN(
            "urn:problem-type:sequitur:evidenceWithdrawn",
            410,
            "Evidence Withdrawn",
            "Preuve retirée",
            "Bewijsstuk ingetrokken",
            "Ce document a été retiré.",
            "Dit document is ingetrokken."),
    STALE_REPRESENTATION(
            "urn:problem-type:sequitur:staleRepresentation",
            412,
            "Stale Representation",
            "Modifié entre-temps",
            "Intussen gewijzigd",
            "Quelqu'un d'autre a modifié ce contenu depuis que vous l'avez lu. Relisez-le avant de le modifier\u00A0: rien n'a été enregistré.",
            "Iemand anders heeft deze inhoud gewijzigd sinds u hem las. Lees hem opnieuw voor u hem wijzigt: er is niets opgeslagen."),
    PAYLOAD_TOO_LARGE(
            "urn:problem-type:belgif:payloadTooLarge",
            413,
            "Payload Too Large",
            "Contenu trop volumineux",
            "Inhoud te groot",
            "Le contenu envoyé est trop volumineux.",
            "De verzonden inhoud is te groot."),
    URI_TOO_LONG(
            "urn:problem-type:sequitur:uriTooLong",
            414,
            "URI Too Long",
            "Adresse trop longue",
            "Adres te lang",
            "L'adresse demandée est trop longue.",
            "Het gevraagde adres is te lang."),
    UNSUPPORTED_MEDIA_TYPE(
            "urn:problem-type:belgif:unsupportedMediaType",
            415,
            "Unsupported Media Type",
            "Type de contenu non pris en charge",
            "Niet-ondersteund inhoudstype",
            "Le contenu envoyé n'est pas d'un type que cette adresse accepte.",
            "De verzonden inhoud is niet van een type dat dit adres aanvaardt."),
    EVIDENCE_TYPE_NOT_ALLOWED(
            "urn:problem-type:sequitur:evidenceTypeNotAllowed",
            415,
            "Evidence Type Not Allowed",
            "Type de fichier non admis",
            "Bestandstype niet toegelaten",
            "Le contenu de ce fichier n'est pas d'un type admis\u00A0: PDF, document Office sans macros, OpenDocument, image (PNG, JPEG, GIF, WebP, TIFF), texte ou CSV en UTF-8. Son nom n'y change rien.",
            "De inhoud van dit bestand is niet van een toegelaten type: PDF, Office-document zonder macro's, OpenDocument, afbeelding (PNG, JPEG, GIF, WebP, TIFF), tekst of CSV in UTF-8. De naam verandert daar niets aan."),
    EVIDENCE_CONTENT_NOT_ALLOWED(
            "urn:problem-type:sequitur:evidenceContentNotAllowed",
            422,
            "Evidence Content Not Allowed",
            "Contenu de fichier non admis",
            "Bestandsinhoud niet toegelaten",
            "Ce document contient un élément qui agit de lui-même à l'ouverture (macros, script, objet incorporé, lien chargé automatiquement), ou ne peut pas être examiné.",
            "Dit document bevat een onderdeel dat bij het openen uit zichzelf iets doet (macro's, script, ingesloten object, automatisch geladen koppeling) of kan niet worden onderzocht."),
    VIRUS_FOUND(
            "urn:problem-type:sequitur:virusFound",
            422,
            "Virus Found",
            "Logiciel malveillant reconnu",
            "Schadelijke software herkend",
            "L'antivirus a reconnu un logiciel malveillant dans ce fichier.",
            "De virusscanner heeft schadelijke software herkend in dit bestand."),
    IDEMPOTENCY_KEY_REUSED(
            "urn:problem-type:sequitur:idempotencyKeyReused",
            422,
            "Idempotency Key Reused",
            "Clé d'idempotence déjà utilisée",
            "Idempotentiesleutel al gebruikt",
            "Cette clé d'idempotence a déjà servi pour une autre requête.",
            "Deze idempotentiesleutel is al voor een andere aanvraag gebruikt."),
    PRECONDITION_REQUIRED(
            "urn:problem-type:sequitur:preconditionRequired",
            428,
            "Precondition Required",
            "Condition requise",
            "Voorwaarde vereist",
            "L'en-tête If-Match est requis\u00A0: il indique la version que vous avez lue.",
            "De header If-Match is vereist: hij vermeldt de versie die u hebt gelezen."),
    TOO_MANY_REQUESTS(
            "urn:problem-type:belgif:tooManyRequests",
            429,
            "Too Many Requests",
            "Trop de requêtes",
            "Te veel aanvragen",
            "Vous avez envoyé trop de requêtes de ce type en peu de temps. L'en-tête Retry-After indique dans combien de secondes réessayer.",
            "U hebt op korte tijd te veel aanvragen van dit type verzonden. De header Retry-After vermeldt na hoeveel seconden u opnieuw kunt proberen."),
    HEADERS_TOO_LARGE(
            "urn:problem-type:sequitur:headersTooLarge",
            431,
            "Headers Too Large",
            "En-têtes trop longs",
            "Headers te lang",
            "Les en-têtes de la requête sont trop longs.",
            "De headers van de aanvraag zijn te lang."),
    INTERNAL_SERVER_ERROR(
            "urn:problem-type:belgif:internalServerError",
            500,
            "Internal Server Error",
            "Erreur interne",
            "Interne fout",
            "Une erreur s'est produite de notre côté. Elle est consignée sous l'identifiant indiqué.",
            "Er is bij ons een fout opgetreden. Ze is geregistreerd onder het vermelde kenmerk."),
    SERVICE_UNAVAILABLE(
            "urn:problem-type:belgif:serviceUnavailable",
            503,
            "Service Unavailable",
            "Service indisponible",
            "Dienst niet beschikbaar",
            "Le service est momentanément indisponible. Veuillez réessayer dans quelques instants.",
            "De dienst is tijdelijk niet beschikbaar. Probeer het over enkele ogenblikken opnieuw."),
    STORAGE_FULL(
            "urn:problem-type:sequitur:storageFull",
            507,
            "Storage Full",
            "Espace de stockage insuffisant",
            "Onvoldoende opslagruimte",
            "Le serveur n'a plus assez d'espace pour enregistrer. Rien n'a été enregistré\u00A0: gardez votre texte et réessayez plus tard.",
            "De server heeft niet genoeg ruimte meer om op te slaan. Er is niets opgeslagen: bewaar uw tekst en probeer het later opnieuw.");

    private final String urn;
    private final int status;
    private final String title;
    private final Meaning meaning;

    ProblemType(
            String urn,
            int status,
            String title,
            String labelFr,
            String labelNl,
            String definitionFr,
            String definitionNl) {
        this.urn = urn;
        this.status = status;
        this.title = title;
        this.meaning = Meaning.of(labelFr, labelNl, definitionFr, definitionNl);
    }

    /** The type for an error of which the framework reports only the status. */
    public static ProblemType of(int status) {
        return switch (status) {
            case 401 -> NO_ACCESS_TOKEN;
            case 403 -> MISSING_PERMISSION;
            case 404 -> RESOURCE_NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_SERVER_ERROR;
        };
    }

    /** Additional response headers of this type, by name. */
    public Map<String, String> headers() {
        return switch (this) {
            case NO_ACCESS_TOKEN -> Map.of("WWW-Authenticate", "Bearer realm=\"sequitur\"");
            case INVALID_ACCESS_TOKEN ->
                Map.of("WWW-Authenticate", "Bearer realm=\"sequitur\", error=\"invalid_token\"");
            case EXPIRED_ACCESS_TOKEN ->
                Map.of(
                        "WWW-Authenticate",
                        "Bearer realm=\"sequitur\", error=\"invalid_token\", error_description=\"expired\"");
            case REQUEST_TIMEOUT -> Map.of("Connection", "close");
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> Map.of("Retry-After", "5");
            default -> Map.of();
        };
    }

    public String urn() {
        return urn;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** English title, for developers. */
    public String title() {
        return title;
    }

    public Meaning meaning() {
        return meaning;
    }
}
