const PREFIX = 'unsaved ';
const name = (person: string, place: string) => `${PREFIX}${person} ${place}`;

/**
 * What was typed and not yet sent, by whom and where. For as long as the tab lives and nothing else has it: a login in
 * between takes the page away.
 */
export const unsaved = {
  keep: (person: string, place: string, what: unknown) =>
    sessionStorage.setItem(name(person, place), JSON.stringify(what)),
  forget: (person: string, place: string) => sessionStorage.removeItem(name(person, place)),
  find: <What>(person: string, place: string): What | undefined =>
    JSON.parse(sessionStorage.getItem(name(person, place)) ?? 'null') ?? undefined,
  any: () => all().length > 0,
  /** Whoever leaves a computer to others leaves nothing of it behind. */
  forgetAll: () => {
    for (const one of all()) sessionStorage.removeItem(one);
  },
};

const all = () => Object.keys(sessionStorage).filter((one) => one.startsWith(PREFIX));
