const CLOCK = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

/** The time of the day in Brussels, such as 09:05: the same in both languages. */
export const brusselsClock = (instant: string): string => CLOCK.format(new Date(instant));
