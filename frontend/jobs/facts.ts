import { type APIRequestContext, expect } from '@playwright/test';
import { tokenOf } from '../tests/users';
import { API } from '../tests/workspace';

const NARRATIVE = { fr: 'Le budjet est inscrit.', nl: 'De begroting is ingeschreven.' };

async function send(request: APIRequestContext, who: string, path: string, data: object) {
  const headers = { Authorization: `Bearer ${await tokenOf(who)}` };
  const answer = await request.post(`${API}${path}`, { headers, data });
  expect(answer.ok(), await answer.text()).toBe(true);
  return { headers, answer };
}

/** Publishes a report with a link as evidence. */
export async function publishReport(request: APIRequestContext, who: string, commitmentId: string) {
  const { headers, answer } = await send(request, who, `/commitments/${commitmentId}/progressReports`, {
    implementationStatus: 'inProgress',
    percentDone: 30,
    narrative: NARRATIVE,
    originalLanguage: 'fr',
  });
  const { progressReportId } = await answer.json();
  const evidence = await request.post(`${API}/progressReports/${progressReportId}/evidenceItems`, {
    headers,
    data: {
      type: 'report',
      title: { fr: 'Rapport', nl: 'Verslag' },
      publisher: 'Cocom',
      documentLanguages: ['fr'],
      url: 'https://example.org/rapport',
    },
  });
  expect(evidence.ok(), await evidence.text()).toBe(true);
  const draft = await request.get(`${API}/progressReports/${progressReportId}`, { headers });
  const published = await request.put(`${API}/progressReports/${progressReportId}/publication`, {
    headers: { ...headers, 'If-Match': draft.headers().etag ?? '' },
  });
  expect(published.ok(), await published.text()).toBe(true);
}

export const ask = (request: APIRequestContext, commitmentId: string) =>
  send(request, 'staff', `/commitments/${commitmentId}/questions`, {
    visibility: 'public',
    text: { fr: 'Quel budget ?', nl: 'Welke begroting?' },
    originalLanguage: 'fr',
    answerExpectedOn: '2033-01-01',
  });

export const requestDeadline = (request: APIRequestContext, who: string, commitmentId: string) =>
  send(request, who, `/commitments/${commitmentId}/deadlines`, {
    deadline: '2032-12-31',
    reason: { fr: 'Le marché est à relancer.', nl: 'De opdracht moet opnieuw.' },
    originalLanguage: 'fr',
  });
