import { type APIRequestContext, expect, test } from '@playwright/test';
import { ADDRESS, both, EVIDENCE, FILE, inDays, NARRATIVE, REASON, SECRET, WITHDRAWN } from './published-facts';
import { tokenOf } from './users';

const API = '/api/sequitur/v1';
const commitment = `${API}/commitments/${ADDRESS.id}`;

/** Sends API requests as a user of the demonstration. */
const writer = (request: APIRequestContext, token: string) => {
  const send = async (method: 'post' | 'put', path: string, data?: object, headers = {}) => {
    const response = await request[method](path, { data, headers: { Authorization: `Bearer ${token}`, ...headers } });
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
    return response.json();
  };
  return send;
};

test('an owner reports, asks and answers; Parliament assesses, decides, asks, closes and reopens', async ({
  request,
}) => {
  const staff = writer(request, await tokenOf('staff'));
  const owner = writer(request, await tokenOf('cocom'));
  const ownersToken = await tokenOf('cocom');

  const publish = async (content: object, evidence: object[]) => {
    const { progressReportId: id } = await owner('post', `${commitment}/progressReports`, content);
    const path = `${API}/progressReports/${id}`;
    const items = [];
    for (const item of evidence) items.push(await owner('post', `${path}/evidenceItems`, item));
    for (const { evidenceItemId, file } of items)
      if (file)
        await request.put(`${API}/evidenceItems/${evidenceItemId}/content`, {
          data: FILE.bytes,
          headers: { Authorization: `Bearer ${ownersToken}` },
        });
    const draft = await request.get(path, { headers: { Authorization: `Bearer ${ownersToken}` } });
    await owner('put', `${path}/publication`, undefined, { 'If-Match': draft.headers().etag ?? '' });
    return { id, items };
  };

  await staff('post', `${commitment}/governmentResponses`, {
    response: 'accepted',
    respondedOn: '2023-10-12',
    explanation: both('response'),
    originalLanguage: 'fr',
    source: 'https://example.org/reponse',
  });
  await staff('post', `${commitment}/deadlines`, {
    deadline: inDays(200),
    reason: both('deadline'),
    originalLanguage: 'nl',
  });
  const first = await publish(
    {
      implementationStatus: 'inProgress',
      percentDone: 30,
      expectedOn: inDays(190),
      narrative: NARRATIVE.first,
      originalLanguage: 'nl',
    },
    [EVIDENCE.minutes, WITHDRAWN],
  );
  await staff('post', `${commitment}/assessments`, {
    progressReportId: first.id,
    outcome: 'confirmed',
    reasons: both('confirmed'),
    originalLanguage: 'fr',
  });
  await owner('put', `${API}/evidenceItems/${first.items[1].evidenceItemId}/withdrawal`, {
    reason: REASON.withdrawal,
    originalLanguage: 'fr',
  });
  const requested = await owner('post', `${commitment}/deadlines`, {
    deadline: inDays(400),
    reason: both('request'),
    originalLanguage: 'nl',
  });
  await staff('put', `${API}/deadlines/${requested.deadlineId}/decision`, {
    outcome: 'refused',
    reason: both('refusal'),
    originalLanguage: 'fr',
  });
  const question = {
    visibility: 'public',
    text: both('question'),
    originalLanguage: 'fr',
    answerExpectedOn: inDays(20),
  };
  const { questionId } = await staff('post', `${commitment}/questions`, question);
  await owner('post', `${API}/questions/${questionId}/answers`, { text: both('answer'), originalLanguage: 'nl' });
  await staff('post', `${commitment}/questions`, { ...question, text: both('second question') });
  await staff('post', `${commitment}/questions`, { ...question, visibility: 'internal', text: SECRET });
  const second = await publish(
    { implementationStatus: 'implemented', percentDone: 100, narrative: NARRATIVE.second, originalLanguage: 'fr' },
    [EVIDENCE.webPage, FILE.describe],
  );
  await staff('post', `${commitment}/assessments`, {
    progressReportId: second.id,
    outcome: 'disputed',
    reasons: REASON.dispute,
    originalLanguage: 'nl',
  });
  await staff('post', `${commitment}/closures`, {
    kind: 'closed',
    reason: 'overtaken',
    explanation: both('closing'),
    originalLanguage: 'fr',
  });
  await staff('post', `${commitment}/closures`, {
    kind: 'reopened',
    explanation: both('reopening'),
    originalLanguage: 'nl',
  });
});
