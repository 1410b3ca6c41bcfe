import type { TextItem } from '../../../../api/requestItems';
import type {
  AddedBody,
  Body,
  Commitment,
  LocalizedText,
  RequestItem,
  ResolutionDraftContent,
  ResolutionText,
  Theme,
} from '../../../../api/schema.gen';

/** The properties from the text of its resolution that the public page of a request shows. */
export type PreviewedRequest = Pick<
  Commitment,
  | 'commitmentId'
  | 'number'
  | 'resolution'
  | 'theme'
  | 'leadIns'
  | 'printedNumber'
  | 'text'
  | 'shortTitle'
  | 'owner'
  | 'participants'
>;

/**
 * The requests of a previewed text, with the titles, owners and organisations of the rows that they come from.
 * @param bodies the registered ones
 */
export function previewRequests(
  text: ResolutionText,
  { rows, newBodies }: ResolutionDraftContent,
  bodies: readonly Body[],
): PreviewedRequest[] {
  const known = new Map<string, Body | AddedBody>([...newBodies, ...bodies].map((body) => [body.bodyId, body]));
  // The text has the requests of the rows, in their order.
  const requestRows = rows.filter(({ kind }) => kind === 'request');
  const requests: PreviewedRequest[] = [];

  function add(items: RequestItem[], theme: Theme, leadIns: LocalizedText[]) {
    for (const item of items as TextItem[]) {
      if ('items' in item) {
        add(item.items, theme, [...leadIns, item.leadIn]);
        continue;
      }
      const { owner = '', shortTitle, participants = [] } = requestRows[requests.length] ?? {};
      const { name = { fr: owner, nl: owner }, abbreviation = name } = known.get(owner) ?? {};
      requests.push({
        commitmentId: item.commitmentId,
        number: item.number,
        resolution: text.resolution,
        theme,
        leadIns,
        ...(item.printedNumber && { printedNumber: item.printedNumber }),
        text: item.text,
        shortTitle: { fr: shortTitle?.fr ?? '', nl: shortTitle?.nl ?? '' },
        owner: { bodyId: owner, href: '', name, abbreviation },
        participants,
      });
    }
  }

  let introduction: LocalizedText | undefined;
  for (const { items, ...theme } of text.requests.themes) {
    // It holds until the next one.
    introduction = theme.introduction ?? introduction;
    add(items, { ...theme, ...(introduction && { introduction }) }, []);
  }
  return requests;
}
