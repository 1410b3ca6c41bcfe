import { href } from '../../navigation/paths';

/** The page of what Parliament does for the follow-up: queries of one page, because each route is loaded by all pages. */
export const toActivities = () => href({ page: 'resolutions' }, 'activities');

/** The public page of a round that was opened. The API has the same address in mails and reports. */
export const toRound = (id: string) => href({ page: 'resolutions' }, new URLSearchParams({ round: id }));

/** The public page of a sitting that is announced. */
export const toSitting = (id: string) => href({ page: 'resolutions' }, new URLSearchParams({ sitting: id }));
