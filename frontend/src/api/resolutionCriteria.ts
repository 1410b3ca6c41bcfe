/** By what the list of resolutions is filtered; only filters that have a value. */
export type ResolutionCriteria = Partial<Record<'q' | 'session' | 'owner' | 'committee' | 'policyArea', string>>;
