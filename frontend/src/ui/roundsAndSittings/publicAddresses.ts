import { href } from '../../navigation/paths';

/** The list of rounds and sittings: a query of one page, because each route is loaded by all pages. */
export const toRoundsAndSittings = () => href({ page: 'resolutions' }, 'activities');

/** The public page of a round that was opened. The API has the same address in mails and reports. */
export const toRound = (id: string) => href({ page: 'resolutions' }, new URLSearchParams({ round: id }));

/** The public page of a sitting that is announced. */
export const toSitting = (id: string) => href({ page: 'resolutions' }, new URLSearchParams({ sitting: id }));
