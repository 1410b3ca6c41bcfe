import type { AddedBody, ResolutionDraftContent as Content, DraftParticipant, DraftRow } from '../../../api/schema.gen';
import { endOfSubtree, indexOf, replaceAt, SIDES, withRows } from './rows';

function changeRow(content: Content, rowId: string, change: (row: DraftRow) => DraftRow): Content {
  const at = indexOf(content.rows, rowId);
  const row = content.rows[at];
  return row ? withRows(content, replaceAt(content.rows, at, change(row))) : content;
}

/** @param bodyId empty for none */
export const setOwner = (content: Content, rowId: string, bodyId: string): Content =>
  changeRow(content, rowId, ({ owner: _, ...row }) => (bodyId ? { ...row, owner: bodyId } : row));

/** @param participants none removes them */
export const setParticipants = (content: Content, rowId: string, participants: DraftParticipant[]): Content =>
  changeRow(content, rowId, ({ participants: _, ...row }) =>
    participants.length > 0 ? { ...row, participants } : row,
  );

/** Whether a participant is the body: by its id, or by the name or abbreviation that the text prints in each language. */
const isBody = ({ bodyId, name }: DraftParticipant, body: AddedBody): boolean =>
  bodyId === body.bodyId ||
  SIDES.every((language) =>
    [body.name[language], body.abbreviation[language]].some(
      (known) => known.toLowerCase() === name[language].trim().toLowerCase(),
    ),
  );

/** Makes a body the owner, which is no participant beside itself. @param body undefined for none */
export function chooseOwner(content: Content, rowId: string, body: AddedBody | undefined): Content {
  const owned = setOwner(content, rowId, body?.bodyId ?? '');
  const participants = content.rows.find((row) => row.rowId === rowId)?.participants ?? [];
  const others = participants.filter((participant) => !body || !isBody(participant, body));
  return others.length < participants.length ? setParticipants(owned, rowId, others) : owned;
}

/** The requests of the introduction that a row is, or is below. */
function requestsOfIntroduction({ rows }: Content, rowId: string): DraftRow[] {
  const at = indexOf(rows, rowId);
  const isIntroduction = ({ kind }: DraftRow) => kind === 'requestsIntroduction';
  const start = rows.slice(0, at + 1).findLastIndex(isIntroduction) + 1;
  const next = rows.slice(at + 1).findIndex(isIntroduction);
  return rows.slice(start, next < 0 ? rows.length : at + 1 + next).filter(({ kind }) => kind === 'request');
}

/** The requests below an introduction or a lead-in. */
function requestsBelow(content: Content, rowId: string): DraftRow[] {
  const at = indexOf(content.rows, rowId);
  return content.rows[at]?.kind === 'leadIn'
    ? content.rows.slice(at + 1, endOfSubtree(content.rows, at)).filter(({ kind }) => kind === 'request')
    : requestsOfIntroduction(content, rowId);
}

/** The other requests of a row's introduction that have no owner. */
export const withoutOwnerBeside = (content: Content, rowId: string): string[] =>
  requestsOfIntroduction(content, rowId)
    .filter((row) => !row.owner && row.rowId !== rowId)
    .map((row) => row.rowId);

/**
 * The bodyId that the requests of an introduction or lead-in have, as far as they have one; empty if none has one, undefined if there are
 * several or no requests.
 */
export function ownerBelow(content: Content, rowId: string): string | undefined {
  const requests = requestsBelow(content, rowId);
  const [owner = '', ...others] = new Set(requests.flatMap(({ owner }) => owner ?? []));
  return requests.length === 0 || others.length > 0 ? undefined : owner;
}

/** The requests to which an introduction or lead-in gives its owner; those that have another one than the others keep it. */
export function ownedBelow(content: Content, rowId: string): string[] {
  const former = ownerBelow(content, rowId);
  return requestsBelow(content, rowId)
    .filter(({ owner }) => !owner || owner === former)
    .map((request) => request.rowId);
}

/** Makes a body the owner of these requests. */
export const chooseOwnerBelow = (content: Content, rowId: string, body: AddedBody | undefined): Content =>
  ownedBelow(content, rowId).reduce((changed, request) => chooseOwner(changed, request, body), content);
