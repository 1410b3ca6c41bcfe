// Publishes one fact of most kinds in the register of the demonstration, as its users.
import { randomUUID } from 'node:crypto';
import { logIn } from '../.ci/login.mjs';
import { BASE } from '../.ci/system.mjs';

const both = (what) => ({ fr: `Essai de lecture : ${what}.`, nl: `Leesproef: ${what}.` });
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const written = (what) => ({ originalLanguage: 'fr', text: both(what) });
const reasoned = (what) => ({ originalLanguage: 'fr', reason: both(what) });

/** @param site its address; then that of its login, and the request on which most of them are published */
export async function publishFacts(site, keycloak, commitmentId) {
  const ports = { site, login: new URL(keycloak).port };
  const writer = async (name) => {
    const { token } = await logIn(ports, `${name}@example.org`, 'demo-sequitur');
    return async (method, path, body, headers = {}) => {
      const response = await fetch(site + BASE + path, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
        body: body && (Buffer.isBuffer(body) ? body : JSON.stringify(body)),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return { ...(text && JSON.parse(text)), etag: response.headers.get('etag') };
    };
  };
  const staff = await writer('staff');
  const commitment = `/commitments/${commitmentId}`;
  const resolutionId = commitmentId.replace(/-[^-]+$/, '');
  const { owner } = await staff('GET', commitment);
  const officer = await writer(owner.bodyId);
  const report = await officer('POST', `${commitment}/progressReports`, {
    implementationStatus: 'inProgress', percentDone: 30, expectedOn: inDays(190), narrative: both('rapport'), originalLanguage: 'fr',
  });
  const item = { type: 'report', title: both('pièce'), publisher: 'example.org', documentLanguages: ['fr', 'nl'] };
  const path = `/progressReports/${report.progressReportId}`;
  const link = await officer('POST', `${path}/evidenceItems`, { ...item, url: 'https://example.org/lien' });
  const file = await officer('POST', `${path}/evidenceItems`, { ...item, file: { name: 'essai.txt' } });
  await officer('PUT', `/evidenceItems/${file.evidenceItemId}/content`, Buffer.from('Essai'), { 'content-type': 'text/plain' });
  const { etag } = await officer('GET', path);
  await officer('PUT', `${path}/publication`, undefined, { 'if-match': etag });
  await officer('PUT', `/evidenceItems/${link.evidenceItemId}/withdrawal`, reasoned('retrait'));
  await officer('POST', `${commitment}/governmentResponses`, {
    response: 'notCompetent', respondedOn: '2023-10-12', explanation: both('réponse'), originalLanguage: 'fr',
  });
  await staff('POST', `${commitment}/deadlines`, { deadline: inDays(200), ...reasoned('délai') });
  await staff('POST', `${commitment}/assessments`, {
    progressReportId: report.progressReportId, outcome: 'confirmed', reasons: both('évaluation'), originalLanguage: 'fr',
  });
  const question = { visibility: 'public', answerExpectedOn: inDays(20), ...written('question') };
  const { questionId } = await staff('POST', `${commitment}/questions`, question);
  await officer('POST', `/questions/${questionId}/answers`, written('réponse'));
  const { etag: version } = await staff('GET', `${commitment}/shortTitle`);
  await staff('PUT', `${commitment}/shortTitle`, { title: both('titre') }, { 'if-match': version });
  await staff('POST', `${commitment}/ownerDecisions`, { kind: 'ownerKept', fromBodyId: owner.bodyId, ...reasoned('compétence') });
  const closing = { explanation: both('clôture'), originalLanguage: 'fr' };
  await staff('POST', `${commitment}/closures`, { kind: 'closed', reason: 'overtaken', ...closing });
  await staff('POST', `${commitment}/closures`, { kind: 'reopened', ...closing });
  await staff('POST', `/resolutions/${resolutionId}/forewords`, { from: inDays(-60), to: inDays(-30), ...written('avant-propos') });
  await staff('POST', `/resolutions/${resolutionId}/classifications`, { committee: both('commission'), policyAreas: ['health'] }, { 'if-match': '*' });
  await staff('POST', '/sittings', { committee: both('commission').fr, heldOn: inDays(9), announced: true, commitments: [commitmentId] });
  const round = await staff('POST', '/reportingRounds', {
    title: both('campagne'), letter: both('lettre'), from: inDays(-150), to: inDays(30), dueOn: inDays(30), resolutions: [resolutionId],
  });
  await staff('PUT', `/reportingRounds/${round.reportingRoundId}/opening`, undefined, { 'if-match': round.etag });
}
