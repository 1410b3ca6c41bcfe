const PREFIX = 'unsaved ';
const name = (userId: string, place: string) => `${PREFIX}${userId} ${place}`;

/**
 * Unsent text by user and place. Kept for the life of the tab until it is sent, because a login in between unloads the
 * page.
 */
export const unsaved = {
  keep: (userId: string, place: string, what: unknown) =>
    sessionStorage.setItem(name(userId, place), JSON.stringify(what)),
  forget: (userId: string, place: string) => sessionStorage.removeItem(name(userId, place)),
  find: <What>(userId: string, place: string): What | undefined =>
    JSON.parse(sessionStorage.getItem(name(userId, place)) ?? 'null') ?? undefined,
  /** What is kept of one user, by place. */
  of: (userId: string): [place: string, what: unknown][] =>
    all()
      .filter((one) => one.startsWith(name(userId, '')))
      .map((one) => [one.slice(name(userId, '').length), JSON.parse(sessionStorage.getItem(one) ?? 'null')]),
  any: () => all().length > 0,
  /** Deletes it all, for computers that others use too. */
  forgetAll: () => {
    for (const one of all()) sessionStorage.removeItem(one);
  },
};

const all = () => Object.keys(sessionStorage).filter((one) => one.startsWith(PREFIX));
