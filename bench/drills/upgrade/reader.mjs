// Reads all responses that can be reached from the entry points, with filters, formats and languages.

const FILTERS = [
  'resolution=a-590',
  'owner=cocom',
  'theme=a-590-2',
  'implementationStatus=implemented&implementationStatus=inProgress',
  'assessment=disputed',
  'governmentResponse=notCompetent',
  'overdue=true',
  'dueSoon=true',
  'stale=true',
  'stale=false',
  'closed=true',
  'closed=false',
  'q=logement',
  'q=huisvesting',
  'sort=deadline',
  'sort=-deadline',
  'sort=lastReportedOn',
  'sort=-lastReportedOn',
  'sort=-number',
  'page=2&pageSize=7',
];
/** Requests of paths that not all commits have. */
const LATER = [
  ['/commitments?policyArea=health', '/resolutions/{resolutionId}/classifications'],
  ['/resolutions?policyArea=health', '/resolutions/{resolutionId}/classifications'],
  ['/resolutions?q=travail', '/resolutions/{resolutionId}/classifications'],
  ['/resolutions/a-590/classifications', '/resolutions/{resolutionId}/classifications'],
  ['/resolutions/a-999/classifications', '/resolutions/{resolutionId}/classifications'],
  ['/resolutions/a-590/errata', '/resolutions/{resolutionId}/errata'],
  ['/resolutions/a-999/errata', '/resolutions/{resolutionId}/errata'],
  ['/commitments/a-590-1.2/errata', '/commitments/{commitmentId}/errata'],
  ['/erratumProposals', '/erratumProposals'],
  ['/resolutions/a-9202/source', '/resolutions/{resolutionId}/source'],
  ['/resolutionDrafts', '/resolutionDrafts'],
  ['/bodies/cocom/resolutions', '/bodies/{bodyId}/resolutions'],
  ['/bodies/cocom/jointCommitments', '/bodies/{bodyId}/jointCommitments'],
];
/** Requests that are refused: their words are responses too. */
const REFUSED = [
  '/commitments/none',
  '/commitments?pageSize=0',
  '/commitments?owner=none',
  '/commitments?asOf=2999-01-01',
  '/commitments?unknown=1',
  '/exports/commitments?format=pdf',
  '/reports/followUp?resolution=a-590&from=2999-01-01',
  '/reports/followUp?resolution=none',
  '/feeds/de',
  '/resolutions/none/text',
  '/me',
  '/users',
  '//commitments',
];
/** Headers that differ between two responses with the same content. */
const VARYING = new Set(['date', 'belgov-trace-id', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Brussels' });

function entryPoints(contract) {
  const days = ['2023-06-29', '2023-07-01', '2025-01-15', daysAgo(1), daysAgo(0)].map((day) => `asOf=${day}`);
  return [
    ...['/resolutions', '/bodies', '/catalogue', '/statistics', '/identityProvider', '/changes', '/doc/resolutionDocumentSchema'],
    ...(contract.lists ?? []).map((list) => `/refData/${list}`),
    ...['', ...FILTERS, ...days].map((query) => `/commitments?pageSize=200&${query}`.replace('pageSize=200&page=2', 'page=2')),
    ...days.flatMap((day) => [`/statistics?${day}`, `/statistics?resolution=a-590&${day}`, `/changes?${day}`]),
    ...['/changes?kind=withdrawn', '/changes?owner=cocom', '/changes?commitment=a-590-2.3', '/changes?theme=a-590-2'],
    ...['fr', 'nl'].flatMap((language) => [
      ...['', '?owner=cocom', '?commitment=a-590-2.3', '?theme=a-590-2'].map((query) => `/feeds/${language}${query}`),
      ...['', '?owner=cocom'].map((query) => `/calendars/${language}${query}`),
      ...['', '?commitment=a-590-2.3', '?owner=cocom'].map((query) => `/embeds/${language}${query}`),
    ]),
    ...contract.tables.flatMap((table) =>
      ['csv', 'jsonl', 'xlsx'].flatMap((format) => ['', '&resolution=a-590', ...days.map((day) => `&${day}`)].map(
        (query) => `/exports/${table}?format=${format}${query}`,
      )),
    ),
    ...['/exports/dataPackage', ...days.map((day) => `/exports/dataPackage?${day}`)],
    ...['fr', 'nl', 'both'].flatMap((lang) => ['pdf', 'docx'].flatMap((format) =>
      ['', '&owner=cocom', '&commitment=a-590-2.3'].map(
        (query) => `/reports/followUp?resolution=a-590&lang=${lang}&format=${format}${query}`,
      ),
    )),
    ...LATER.filter(([, path]) => contract.has(path)).map(([request]) => request),
    ...REFUSED,
  ];
}

/** Other representations of the data that a commitment's own page needs. */
const around = (commitment, contract) => [
  ...['progressReports', 'assessments', 'governmentResponses', 'deadlines', 'closures', 'questions', 'shortTitle', 'history']
    .concat(contract.has('/commitments/{commitmentId}/commitmentLinks') ? ['commitmentLinks'] : [])
    .map((collection) => `${commitment}/${collection}`),
  `${commitment}?asOf=2025-01-15`,
  `${commitment}?asOf=${daysAgo(0)}`,
  `/embeds/fr?commitment=${commitment.split('/').at(-1)}`,
];

/**
 * @param base the API's address, with its version
 * @param contract lists the paths that are read: that of the earlier commit, so that later additions are no differences
 * @param token without it, reads what everyone may read
 * @returns the responses by language and path
 */
export async function readEverything(base, contract, token) {
  const responses = new Map();
  const waiting = entryPoints(contract);
  const known = new Set(waiting.map(ordered));
  const follow = (path) => {
    if (!known.has(ordered(path))) {
      known.add(ordered(path));
      waiting.push(ordered(path));
    }
  };
  while (waiting.length) {
    const path = waiting.shift();
    const collected = REFUSED.includes(path) ? ['fr', 'nl'] : ['fr'];
    for (const language of collected) {
      const response = await read(base, path, language, token);
      responses.set(`${path} ${language}`, response);
      if (!response.type.includes('json')) continue;
      for (const reference of references(response.bytes, base)) follow(reference);
      if (/^\/commitments\/[^/?]+$/.test(path)) around(path, contract).forEach(follow);
    }
  }
  return responses;
}

/** The path with its parameters in order, in which two commits may name them differently. */
function ordered(path) {
  const [address, query] = path.split('?');
  return query ? `${address}?${query.split('&').filter(Boolean).sort().join('&')}` : address;
}

async function read(base, path, language, token) {
  const response = await fetch(base + path, {
    headers: { 'accept-language': language, ...(token && { authorization: `Bearer ${token}` }) },
  });
  const headers = [...response.headers].filter(([name]) => !VARYING.has(name)).map(([name, value]) => `${name}: ${value}`);
  return {
    status: response.status,
    headers,
    type: response.headers.get('content-type') ?? '',
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

/** Addresses of this API in a JSON response, as paths. */
function references(bytes, base) {
  return [...bytes.toString().matchAll(/"(http[^"]+)"/g)]
    .map(([, address]) => address)
    .filter((address) => address.startsWith(`${base}/`) && !address.includes('{'))
    .map((address) => address.slice(base.length).split('#')[0]);
}
