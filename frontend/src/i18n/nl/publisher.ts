import type * as fr from '../fr/publisher';

export const publisher: typeof fr.publisher = {
  title: 'Wie deze website uitgeeft',
  contact: 'Contactadres:',
  ombuds: 'Ombudsdienst:',
  noContact: 'Er is geen contactadres vermeld.',
};
