import { roundsAndSittings as texts } from '#texts/roundsAndSittings';
import { toRoundsAndSittings } from './publicAddresses';

/** The way to the list of rounds and sittings. */
export const ToRoundsAndSittings = () => (
  <p>
    <a href={toRoundsAndSittings()}>{texts.title}</a>
  </p>
);
