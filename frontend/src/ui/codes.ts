/** The codes of each axis in display order, from no statement to the final one. */
export const RESPONSES = ['noResponse', 'accepted', 'acceptedInPart', 'notAccepted', 'notCompetent'] as const;
export const STATUSES = [
  'notReported',
  'notStarted',
  'inProgress',
  'partlyImplemented',
  'implemented',
  'notPursued',
] as const;
export const OUTCOMES = ['notAssessed', 'confirmed', 'disputed', 'notVerifiable'] as const;
export const CODES = { governmentResponse: RESPONSES, implementationStatus: STATUSES, assessment: OUTCOMES } as const;
