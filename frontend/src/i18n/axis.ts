/** The four states of a request, each from its own source; the calendar is computed. */
export type Axis = 'governmentResponse' | 'implementationStatus' | 'assessment' | 'calendar';
