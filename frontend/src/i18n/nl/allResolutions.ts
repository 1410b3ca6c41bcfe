import type * as fr from '../fr/allResolutions';

export const allResolutions: typeof fr.allResolutions = {
  figures: 'Deze cijfers gaan over alle resoluties, niet alleen over de resoluties die u zoekt.',
  sections: 'Wat volgt, gaat over alle resoluties, niet alleen over de resoluties die u zoekt.',
};
