/** Filters of the list of resolutions; only those that have a value. */
export type ResolutionCriteria = Partial<Record<'q' | 'session' | 'owner' | 'committee' | 'policyArea', string>>;
