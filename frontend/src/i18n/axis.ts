/** The four states of a request, each from its own source; timeliness is computed. */
export type Axis = 'governmentResponse' | 'implementationStatus' | 'assessment' | 'timeliness';
