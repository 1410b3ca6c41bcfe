import type {
  AddedBody,
  ResolutionDraftContent as Content,
  DraftParticipant,
  DraftRow,
  ResolutionDraft,
} from '../../../api/schema.gen';
import { chooseOwnerBelow, ownedBelow, setParticipants } from './owners';
import { indexOf } from './rows';

/** The row and the lead-ins above it. */
function withLeadIns({ rows }: Content, rowId: string): DraftRow[] {
  const at = indexOf(rows, rowId);
  const found = rows.slice(at, at + 1);
  for (const row of rows.slice(0, Math.max(at, 0)).reverse()) {
    const level = found.at(-1)?.level ?? 0;
    if (level === 0 || row.kind === 'themeHeading' || row.kind === 'requestsIntroduction') break;
    if (row.kind === 'leadIn' && row.level < level) found.push(row);
  }
  return found;
}

/**
 * Removes the participant that stands for the body that a question calls unknown: a person who chooses the owner has answered
 * which body it is, and it would become public a second time.
 * @param asked the row of the question, which is this one or a lead-in above it; questions above that row count too
 */
export function withoutProposedBody(
  draft: ResolutionDraft,
  content: Content,
  rowId: string,
  asked: string = rowId,
): Content {
  const rows = withLeadIns(content, asked);
  const unknown = draft.doubts
    .filter(({ reason, rowId: of }) => reason === 'unknownBody' && rows.some((row) => row.rowId === of))
    .flatMap(({ detail }) => detail?.toLowerCase() ?? []);
  const isProposed = ({ role, bodyId, name }: DraftParticipant) =>
    role === 'executor' && !bodyId && [name.fr, name.nl].some((known) => unknown.includes(known.toLowerCase()));
  const participants = content.rows.find((row) => row.rowId === rowId)?.participants ?? [];
  const others = participants.filter((participant) => !isProposed(participant));
  return others.length < participants.length ? setParticipants(content, rowId, others) : content;
}

/** Makes a body the owner of the requests of a row, which has answered the question on that row for each of them. */
export const answerOwnerBelow = (
  draft: ResolutionDraft,
  content: Content,
  rowId: string,
  body: AddedBody | undefined,
): Content =>
  ownedBelow(content, rowId).reduce(
    (changed, request) => withoutProposedBody(draft, changed, request, rowId),
    chooseOwnerBelow(content, rowId, body),
  );
