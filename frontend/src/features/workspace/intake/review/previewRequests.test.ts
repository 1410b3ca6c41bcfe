import { expect, test } from 'vitest';
import type { Body, ResolutionText } from '../../../../api/schema.gen';
import { bilingual, draftContentOf } from '../testRows';
import { previewRequests } from './previewRequests';

const words = (text: string) => ({ fr: text, nl: `${text} (nl)` });
const request = (number: string) => ({ number, commitmentId: `a-1-${number}`, href: '', text: words(number) });
const theme = (number: number) => ({ themeId: `a-1-t${number}`, number, shortHeading: words(`T${number}`) });

test('requests have the lead-ins and introduction above them, and what their rows say', () => {
  const text = {
    resolution: { resolutionId: 'a-1' },
    requests: {
      introduction: words('Demande'),
      themes: [
        { ...theme(1), items: [request('1.1')] },
        {
          ...theme(2),
          introduction: words('Invite'),
          items: [{ leadIn: words('de'), items: [{ ...request('2.1'), printedNumber: words('1°') }] }],
        },
        { ...theme(3), items: [request('3.1')] },
      ],
    },
  } as unknown as ResolutionText;
  const content = draftContentOf([
    { ...bilingual('r'), kind: 'recital' },
    { ...bilingual('a'), owner: 'cocom', shortTitle: words('Un') },
    { ...bilingual('l'), kind: 'leadIn' },
    { ...bilingual('b', 1), owner: 'cdr', shortTitle: words('Deux') },
    { ...bilingual('c'), participants: [{ role: 'partner', name: words('Actiris') }] },
  ]);
  const cdr = { bodyId: 'cdr', name: words('Centre'), abbreviation: words('CDR') };
  const cocom = { bodyId: 'cocom', name: words('Commission'), abbreviation: words('Cocom') } as Body;

  const [one, two, three] = previewRequests(text, { ...content, newBodies: [cdr] }, [cocom]);
  expect(one).toMatchObject({ number: '1.1', leadIns: [], shortTitle: words('Un'), owner: cocom });
  expect(one?.theme.introduction).toBeUndefined();
  expect(two).toMatchObject({ leadIns: [words('de')], printedNumber: words('1°'), owner: cdr });
  expect(two?.theme.introduction).toEqual(words('Invite'));
  expect(three?.theme).toEqual({ ...theme(3), introduction: words('Invite') });
  expect(three?.participants).toEqual([{ role: 'partner', name: words('Actiris') }]);
});
