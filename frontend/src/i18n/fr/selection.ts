import { count, plural } from '../format';

const requests = (n: number) => count(n, 'demande', 'demandes');

/** Choosing requests in a list, and what can be done with them. */
export const selection = {
  label: 'Demandes choisies',
  choose: (name: string) => `Choisir\u00a0: ${name}`,
  chooseAll: (n: number) => `Choisir les ${n} de cette liste`,
  chosen: (n: number) => `${requests(n)} ${plural(n, 'choisie', 'choisies')}`,
  chooseNone: 'Ne plus rien choisir',
  atMost: (n: number) => `Au plus ${n} demandes à la fois\u00a0: retirez-en quelques-unes.`,
  putOnAgenda: 'Inscrire à une réunion',
  actions: {
    unchanged: 'Signaler que rien n’a changé sur plusieurs demandes',
    ask: 'Poser la même question sur plusieurs demandes',
    setDeadline: 'Fixer la même échéance à plusieurs demandes',
    handOver: 'Transférer plusieurs demandes à un autre organisme',
  },
};
