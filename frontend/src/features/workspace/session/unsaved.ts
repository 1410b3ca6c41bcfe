const PREFIX = 'unsaved ';
const name = (person: string, place: string) => `${PREFIX}${person} ${place}`;

/**
 * Unsent text by user and place. Kept for the life of the tab until it is sent, because a login in between unloads the
 * page.
 */
export const unsaved = {
  keep: (person: string, place: string, what: unknown) =>
    sessionStorage.setItem(name(person, place), JSON.stringify(what)),
  forget: (person: string, place: string) => sessionStorage.removeItem(name(person, place)),
  find: <What>(person: string, place: string): What | undefined =>
    JSON.parse(sessionStorage.getItem(name(person, place)) ?? 'null') ?? undefined,
  any: () => all().length > 0,
  /** Deletes it all, for computers that others use too. */
  forgetAll: () => {
    for (const one of all()) sessionStorage.removeItem(one);
  },
};

const all = () => Object.keys(sessionStorage).filter((one) => one.startsWith(PREFIX));
