// Changes the register as the staff do, where the earlier commit could: classifications, a printed resolution, links, errata.
import { readFileSync } from 'node:fs';
import { text } from './sender.mjs';

const PRINTED = 'backend/src/test/resources/intake/a-9202.pdf';

/** A-590 under another id, with a joint owner where the format has them: several resolutions in one register. */
export function secondResolution(schema) {
  const document = JSON.parse(readFileSync('backend/src/main/resources/resolutions/a-590.json', 'utf8'));
  const [request] = document.requests.themes[0].items;
  if (schema.includes('jointOwner')) {
    request.participants = [{ role: 'jointOwner', name: { fr: 'La Cocom', nl: 'De GGC' }, bodyId: 'cocom' }];
  }
  return { ...document, resolutionId: 'a-999', documentNumber: 'A-999' };
}

/**
 * @param send of `sender`
 * @param contract of the commit
 */
export async function changeRegister(send, contract) {
  if (contract.has('/resolutions/{resolutionId}/classifications')) {
    const committee = { fr: 'Commission des Affaires sociales', nl: 'Commissie voor de Sociale Zaken' };
    const classify = (user, resolutionId, body) =>
      send(user, 'POST', `/resolutions/${resolutionId}/classifications`, body, { 'if-match': '*' });
    await classify('staff', 'a-590', { committee, policyAreas: ['health'] });
    await classify('staff', 'a-590', {
      committee,
      legislature: '2019-2024',
      policyAreas: ['social', 'health'],
    });
    await classify('registrar', 'a-999', { policyAreas: ['budget'] });
  }
  if (contract.has('/resolutionDrafts')) await registerPrinted(send);
  if (contract.has('/commitments/{commitmentId}/commitmentLinks')) await link(send);
  if (contract.has('/resolutions/{resolutionId}/erratumProposals')) await correct(send);
}

/**
 * Links of each relation; one has ended, the reason of one is withdrawn, and one request is linked twice. One report is
 * published on two linked requests.
 */
async function link(send) {
  const requests = async (resolution) =>
    (await send('staff', 'GET', `/commitments?resolution=${resolution}&pageSize=200`)).items;
  const state = (kind, one, other, more) =>
    send('staff', 'POST', `/commitments/${one.commitmentId}/commitmentLinks`, {
      kind,
      linkedCommitmentId: other.commitmentId,
      reason: text('Liens'),
      originalLanguage: 'fr',
      ...more,
    });
  const [ones, others] = [await requests('a-590'), await requests('a-999')];
  const withdrawn = await state('linked', ones[0], others[0], { relation: 'same' });
  await state('linked', ones[1], others[1], { relation: 'replaces' });
  await state('linked', ones[1], others[2], { relation: 'overlaps' });
  await state('linked', ones[3], others[3], { relation: 'replacedBy' });
  await state('unlinked', others[3], ones[3]);
  await send('staff', 'PUT', `/commitmentLinks/${withdrawn.commitmentLinkId}/withdrawal`, {
    reason: text('Un nom'),
    originalLanguage: 'nl',
  });

  const one = ones.find(({ owner, closed }, i) => i > 3 && owner.bodyId === 'cocom' && !closed);
  const other = others[ones.indexOf(one)];
  await state('linked', one, other, { relation: 'same' });
  const draft = await send('cocom', 'POST', `/commitments/${one.commitmentId}/progressReports`, {
    implementationStatus: 'inProgress',
    narrative: text('Deux demandes'),
    originalLanguage: 'fr',
  });
  await send(
    'cocom',
    'PUT',
    `/progressReports/${draft.progressReportId}/publication`,
    { alsoFor: [other.commitmentId] },
    { 'if-match': draft.etag },
  );
}

/** One draft is registered, with its source; another one remains. */
async function registerPrinted(send) {
  const upload = (name) => send('staff', 'POST', `/resolutionDrafts?fileName=${name}.pdf`, readFileSync(PRINTED));
  await upload('second');
  const draft = await upload('a-9202');
  const path = `/resolutionDrafts/${draft.resolutionDraftId}`;
  const reviewed = await send(
    'staff',
    'PUT',
    path,
    {
      ...draft.content,
      resolvedDoubts: draft.doubts.map(({ doubtId }) => doubtId),
      confirmedLists: draft.lists.map(({ listId }) => ({ listId })),
    },
    { 'if-match': draft.etag },
  );
  await send('staff', 'PUT', `${path}/submission`, undefined, { 'if-match': reviewed.etag });
  const { etag } = await send('registrar', 'GET', path);
  await send('registrar', 'PUT', `${path}/registration`, undefined, { 'if-match': etag });
}

/** A heading, a request, an owner and a title are corrected; one reason is withdrawn, one proposal refused, one left open. */
async function correct(send) {
  const words = (fr) => ({ text: { fr: [{ kind: 'plain', text: fr }] } });
  const proposeErratum = (resolution, block, content) =>
    send('staff', 'POST', `/resolutions/${resolution}/erratumProposals`, {
      block,
      ...content,
      source: { page: 3, quotation: "Tel qu’imprimé." },
      reason: text('Transcription'),
      originalLanguage: 'fr',
    });
  const decide = async ({ erratumProposalId }, decision, body) => {
    const path = `/erratumProposals/${erratumProposalId}`;
    // The entity tag is another for each reader.
    const { etag } = await send('registrar', 'GET', path);
    await send('registrar', 'PUT', `${path}/${decision}`, body, { 'if-match': etag });
  };
  const confirm = async (...erratum) => decide(await proposeErratum(...erratum), 'confirmation');

  await confirm('a-590', '/requests/themes/0/heading', words('Quant à une approche commune :'));
  await confirm('a-590', '/requests/themes/0/items/2/text', words('de corriger ce texte ;'));
  await confirm('a-590', '/requests/themes/0/items/1/owner', { bodyId: 'cocom' });
  await confirm('a-999', '/title', words('Résolution rectifiée'));
  await decide(await proposeErratum('a-590', '/requests/themes/0/items/0/text', words('refusé')), 'refusal', {
    reason: 'Tel quel dans la source.',
  });
  await proposeErratum('a-999', '/requests/themes/0/heading', words('Proposé :'));
  const { items } = await send('staff', 'GET', '/resolutions/a-590/errata');
  await send('staff', 'PUT', `/errata/${items[0].erratumId}/withdrawal`, {
    reason: text('Un nom'),
    originalLanguage: 'fr',
  });
}
