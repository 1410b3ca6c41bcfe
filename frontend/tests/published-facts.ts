import { samplePdf } from './sample-pdf';

/** Obviously fictitious facts about one request: published by the tests and then expected on the page. */
export const ADDRESS = { id: 'a-590-2.3', fr: '/fr/demandes/a-590-2.3', nl: '/nl/verzoeken/a-590-2.3' };

export const both = (what: string) => ({ fr: `Texte d’essai : ${what}.`, nl: `Proeftekst: ${what}.` });

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const NARRATIVE = {
  first: {
    fr: 'Essai : un premier appel à projets a été lancé auprès des organisations de terrain.\n\nTrois conventions sont en préparation.',
    nl: 'Proef: bij de organisaties op het terrein is een eerste projectoproep gelanceerd.\n\nDrie overeenkomsten zijn in voorbereiding.',
  },
  second: {
    fr: 'Essai : les trois conventions sont signées et les moyens sont inscrits au budget.',
    nl: 'Proef: de drie overeenkomsten zijn ondertekend en de middelen staan in de begroting.',
  },
};

export const EVIDENCE = {
  minutes: {
    type: 'minutes',
    title: { fr: 'Procès-verbal d’essai', nl: 'Proefnotulen' },
    publisher: 'example.org',
    issuedOn: '2024-03-01',
    documentLanguages: ['fr', 'nl'],
    url: 'https://example.org/minutes',
  },
  webPage: {
    type: 'webPage',
    title: { fr: 'Page d’essai', nl: 'Proefpagina' },
    publisher: 'example.org',
    documentLanguages: ['fr'],
    url: 'https://example.org/page',
  },
};

/** A file stored by the API, for download. */
export const FILE = {
  describe: {
    type: 'report',
    title: { fr: 'Étude d’essai', nl: 'Proefonderzoek' },
    publisher: 'example.org',
    documentLanguages: ['fr'],
    file: { name: 'étude d’essai.pdf' },
  },
  bytes: samplePdf(Buffer.from('Essai. '.repeat(50_000))),
};

export const WITHDRAWN = {
  ...EVIDENCE.minutes,
  title: { fr: 'Document d’essai à retirer', nl: 'In te trekken proefdocument' },
  url: 'https://example.org/withdrawn',
};

export const REASON = {
  withdrawal: { fr: 'Essai : document remplacé.', nl: 'Proef: document vervangen.' },
  dispute: {
    fr: 'Essai : deux des trois conventions seulement ont été produites.',
    nl: 'Proef: slechts twee van de drie overeenkomsten zijn voorgelegd.',
  },
};

export const SECRET = { fr: 'Essai : question interne.', nl: 'Proef: interne vraag.' };
