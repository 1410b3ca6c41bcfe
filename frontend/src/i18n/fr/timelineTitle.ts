/** The title of the page of a timeline, which is shown before the rest is loaded. */
export const timelineTitle = (document: string) => `Résolution ${document}\u00a0: frise des demandes`;
