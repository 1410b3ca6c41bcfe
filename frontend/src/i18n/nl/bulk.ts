import { count, date, plural } from '../format';
import type * as fr from '../fr/bulk';
import { selection } from './selection';

const requests = (n: number) => count(n, 'verzoek', 'verzoeken');

export const bulk: typeof fr.bulk = {
  staffOnly: 'Alleen de diensten van het Parlement kunnen dit doen.',
  published: 'Gepubliceerd.',
  notPublished: (why) => `Niet gepubliceerd: ${why}`,
  notTried: 'nog niet geprobeerd, door de vorige fout.',
  someFailed: (why) => `Niet alles is gepubliceerd. Herlees de lijst en publiceer de rest. ${why}`,
  leftOut: (n) => `${requests(n)} weggelaten`,
  noReport: 'er is geen verslag om te herhalen. Breng eerst verslag uit.',
  on: (n) => `Wordt gepubliceerd bij ${requests(n)}`,
  onlyRemaining: (n) => `Een nieuwe poging geldt alleen voor wat niet gepubliceerd is: ${requests(n)}.`,
  closed: 'Het Parlement volgt dit verzoek niet meer op.',
  unchanged: {
    title: selection.actions.unchanged,
    intro:
      'Elk aangevinkt verzoek krijgt zijn eigen verslag. Het herhaalt het laatste: dezelfde stand, hetzelfde uitgevoerde deel en dezelfde verwachte datum, met de zin die u hier leest. De beoordeling van het Parlement blijft gelden.',
    list: 'Wat gepubliceerd wordt',
    hasDraft: 'Uw instelling is een verslag over dit verzoek begonnen. Dat ontwerp blijft.',
    repeated: (iso) => `Het verslag van ${date(iso)} lezen`,
    submit: (n) => `${count(n, 'verslag', 'verslagen')} publiceren`,
    none: 'Geen enkel verzoek is aangevinkt.',
    done: (n) => (n > 1 ? `${n} verslagen zijn gepubliceerd` : 'Het verslag is gepubliceerd'),
  },
  ask: {
    title: selection.actions.ask,
    submit: (n) => `De vraag stellen over ${requests(n)}`,
    done: (n) => `De vraag is gesteld over ${requests(n)}`,
  },
  setDeadline: {
    title: selection.actions.setDeadline,
    submit: (n) => `De termijn vaststellen voor ${requests(n)}`,
    done: (n) => `De termijn is vastgesteld voor ${requests(n)}`,
  },
  handOver: {
    title: selection.actions.handOver,
    submit: (n) => `${requests(n)} overdragen`,
    done: (n) => `${requests(n)} ${plural(n, 'is', 'zijn')} overgedragen`,
  },
};
