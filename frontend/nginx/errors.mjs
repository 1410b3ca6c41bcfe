// Writes nginx's own error responses: problem documents for the API's paths, a plain bilingual page for all others.
// node errors.mjs HEADERS, where HEADERS is the path of what headers.mjs writes, as nginx finds it.
const RETRY_AFTER = 'add_header Retry-After 10 always;';
const ERRORS = [
  {
    status: 400,
    // 501: a transfer coding that nginx does not know. Without a number: a badly encoded path of a page has another.
    of: '400 501 =',
    type: 'sequitur:malformedRequest',
    title: 'Malformed Request',
    fr: 'La requête n’est pas écrite comme le protocole HTTP le prescrit.',
    nl: 'De aanvraag is niet geschreven zoals het HTTP-protocol het voorschrijft.',
  },
  {
    status: 404,
    type: 'belgif:resourceNotFound',
    title: 'Resource Not Found',
    fr: 'Aucune page à cette adresse.',
    nl: 'Op dit adres is niets te vinden.',
  },
  {
    status: 405,
    type: 'belgif:methodNotAllowed',
    title: 'Method Not Allowed',
    fr: 'Cette méthode n’est pas permise à cette adresse.',
    nl: 'Deze methode is op dit adres niet toegestaan.',
  },
  {
    status: 413,
    type: 'belgif:payloadTooLarge',
    title: 'Payload Too Large',
    fr: 'Le contenu envoyé est trop volumineux.',
    nl: 'De verzonden inhoud is te groot.',
  },
  {
    status: 414,
    type: 'sequitur:uriTooLong',
    title: 'URI Too Long',
    fr: 'L’adresse demandée est trop longue.',
    nl: 'Het gevraagde adres is te lang.',
  },
  {
    status: 429,
    type: 'belgif:tooManyRequests',
    title: 'Too Many Requests',
    fr: 'Trop de requêtes à la fois\u00a0: veuillez réessayer dans dix secondes.',
    nl: 'Te veel aanvragen tegelijk: probeer het over tien seconden opnieuw.',
    headers: RETRY_AFTER,
  },
  {
    status: 431,
    // nginx's own number for it, which it would answer as 400.
    of: '494 =431',
    type: 'sequitur:headersTooLarge',
    title: 'Headers Too Large',
    fr: 'Les en-têtes de la requête sont trop longs.',
    nl: 'De headers van de aanvraag zijn te lang.',
  },
  {
    status: 503,
    of: '500 502 503 504 =503',
    type: 'belgif:serviceUnavailable',
    title: 'Service Unavailable',
    fr: 'Le service est momentanément indisponible. Veuillez réessayer dans quelques instants.',
    nl: 'De dienst is tijdelijk niet beschikbaar. Probeer het over enkele ogenblikken opnieuw.',
    headers: RETRY_AFTER,
  },
];

const pageHeaders = process.argv[2];
const quoted = (text) => {
  if (/['\\$\r\n]/.test(text)) throw new Error(`Cannot be quoted for nginx: ${text}`);
  return `'${text}'`;
};
const problem = ({ status, type, title, fr, nl }) =>
  JSON.stringify({ type: `urn:problem-type:${type}`, title, status, detail: `${fr} / ${nl}` });
const page = ({ status, fr, nl }) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Sequitur (${status})</title></head><body><p>${fr}</p><p lang="nl">${nl}</p></body></html>`;

for (const error of ERRORS) {
  const { status, of = status, headers = '' } = error;
  console.log(`error_page ${of} $error_answers/${status};
location = /-problem/${status} {
    internal;
    default_type application/problem+json;
    add_header Cache-Control no-store always;
    add_header X-Content-Type-Options nosniff always;
    add_header Strict-Transport-Security $transport_security always;
    ${headers}
    return ${status} ${quoted(problem(error))};
}
location = /-page/${status} {
    internal;
    default_type "text/html; charset=utf-8";
    include ${pageHeaders};
    add_header Cache-Control no-store always;
    ${headers}
    return ${status} ${quoted(page(error))};
}`);
}
