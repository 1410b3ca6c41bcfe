import type * as fr from '../fr/unreadable';

export const unreadable: typeof fr.unreadable = {
  notSaved: 'Niet alles opgeslagen: een datum of getal is niet leesbaar. Wat u typte, wordt in dit tabblad bewaard.',
};
