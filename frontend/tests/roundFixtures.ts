import type { BodyReference, ReportingRound } from '../src/api/schema.gen';

/** A body with this id and names made of it. */
export const referenceTo = (bodyId: string): BodyReference => {
  const name = bodyId.toUpperCase();
  return {
    bodyId,
    href: 'http://localhost/',
    name: { fr: `Organisme ${name}`, nl: `Instelling ${name}` },
    abbreviation: { fr: name, nl: name },
  };
};

/** A round in preparation. */
export const prepared: ReportingRound = {
  reportingRoundId: 'r-1',
  href: 'http://localhost/',
  participationHref: 'http://localhost/',
  commitmentsHref: 'http://localhost/',
  title: { fr: 'Semestre' },
  letter: {},
  earlierDueDates: [],
  resolutions: [],
  bodies: [],
  savedAt: '2026-11-27T10:00:00+01:00',
};
/** The same round, once it is open. */
export const opened: ReportingRound = {
  ...prepared,
  title: { fr: 'Semestre', nl: 'Semester' },
  letter: { fr: 'Chers organismes', nl: 'Chers organismes' },
  from: '2027-01-01',
  to: '2027-06-30',
  dueOn: '2027-06-15',
  earlierDueDates: [{ dueOn: '2027-06-01', replacedOn: '2027-05-20' }],
  openedAt: '2027-01-01T10:00:00+01:00',
};
