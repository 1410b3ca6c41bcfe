import type { Commitment, CommitmentReference, ResolutionReference } from '../src/api/schema.gen';

const text = { fr: 'Essayer ceci', nl: 'Dit proberen' };

export const madeUpResolution: ResolutionReference = {
  resolutionId: 'test-1',
  href: 'http://localhost/',
  documentNumber: 'TEST-1',
  session: '2025-2026',
  title: { fr: "relative à l'essai", nl: 'betreffende de proef' },
};

export const madeUpReference = (number = '1.1'): CommitmentReference => ({
  commitmentId: `test-1-${number}`,
  href: 'http://localhost/',
  number,
  citation: `TEST-1 (2025-2026), ${number}`,
  resolution: madeUpResolution,
  shortTitle: text,
});

/** An obviously fictitious request, in the state that a test needs. */
export const madeUp = (state: Partial<Commitment> = {}): Commitment => ({
  commitmentId: 'test-1-1.1',
  href: 'http://localhost/api/sequitur/v1/commitments/test-1-1.1',
  number: '1.1',
  citation: 'TEST-1 (2025-2026), 1.1',
  resolution: madeUpResolution,
  theme: {
    themeId: 'test-1-1',
    number: 1,
    heading: { fr: 'En matière d’essai:', nl: 'Op het vlak van proeven:' },
    shortHeading: { fr: 'Essai', nl: 'Proef' },
  },
  leadIns: [{ fr: "de charger l'office d'essai:", nl: 'de proefdienst op te dragen:' }],
  text: { fr: "d'essayer ceci;", nl: 'dit te proberen;' },
  shortTitle: text,
  owner: {
    bodyId: 'test.office',
    href: 'http://localhost/',
    name: { fr: "Office d'essai", nl: 'Proefdienst' },
    abbreviation: { fr: 'OE', nl: 'PD' },
  },
  participants: [],
  governmentResponse: 'noResponse',
  implementationStatus: 'notReported',
  assessment: 'notAssessed',
  assessmentPending: false,
  overdue: false,
  dueSoon: false,
  stale: false,
  closed: false,
  timesPostponed: 0,
  awaitedActs: [],
  summary: { fr: 'Pas encore de rapport.', nl: 'Nog geen verslag.' },
  silentSince: '2026-01-01',
  silentDays: 10,
  adoptedOn: '2026-01-01',
  ...state,
});
