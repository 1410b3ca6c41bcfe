import type { Words } from './words';

/** What was typed and not yet saved, with the draft that it was typed into. */
export interface Unsaved {
  words: Words;
  base: Words;
  id: string | undefined;
  key: string;
}

const name = (person: string, commitmentId: string) => `unsaved ${person} ${commitmentId}`;

/** For as long as the tab lives and nothing else has it: a login in between takes the page away. */
export const unsaved = {
  keep: (person: string, commitmentId: string, what: Unsaved) =>
    sessionStorage.setItem(name(person, commitmentId), JSON.stringify(what)),
  forget: (person: string, commitmentId: string) => sessionStorage.removeItem(name(person, commitmentId)),
  find: (person: string, commitmentId: string): Unsaved | undefined =>
    JSON.parse(sessionStorage.getItem(name(person, commitmentId)) ?? 'null') ?? undefined,
};
