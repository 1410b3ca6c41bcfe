import { count } from '../format';
import type * as fr from '../fr/selection';

const requests = (n: number) => count(n, 'verzoek', 'verzoeken');

/** Choosing requests in a list, and what can be done with them. */
export const selection: typeof fr.selection = {
  label: 'Gekozen verzoeken',
  choose: (name) => `Kiezen: ${name}`,
  chooseAll: (n) => `De ${n} van deze lijst kiezen`,
  chosen: (n) => `${requests(n)} gekozen`,
  chooseNone: 'Niets meer kiezen',
  atMost: (n) => `Hoogstens ${n} verzoeken tegelijk: laat er enkele weg.`,
  putOnAgenda: 'Op de agenda van een vergadering zetten',
  actions: {
    unchanged: 'Melden dat er niets is veranderd bij meerdere verzoeken',
    ask: 'Dezelfde vraag stellen over meerdere verzoeken',
    setDeadline: 'Dezelfde termijn vaststellen voor meerdere verzoeken',
    handOver: 'Meerdere verzoeken aan een andere instelling overdragen',
  },
};
