import { activities as texts } from '#texts/activities';
import { toActivities } from './activityAddresses';

/** The way to the list of rounds and sittings. */
export const ToActivities = () => (
  <p>
    <a href={toActivities()}>{texts.title}</a>
  </p>
);
