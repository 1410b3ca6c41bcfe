// Shared by audits, screenshots and browser tests.
export const SEQUITUR_URL = process.env.SEQUITUR_URL ?? 'http://localhost:8080';

/** Debian's Chromium without windows, with arguments for a container. */
export const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** All pages, by address in each language. */
export const PAGES = {
  overview: { fr: '/fr/', nl: '/nl/' },
  commitments: { fr: '/fr/demandes', nl: '/nl/verzoeken' },
  filtered: { fr: '/fr/demandes?theme=a-590-2&q=cpas', nl: '/nl/verzoeken?theme=a-590-2&q=ocmw' },
  empty: { fr: '/fr/demandes?q=introuvable', nl: '/nl/verzoeken?q=onvindbaar' },
  commitment: { fr: '/fr/demandes/a-590-2.4', nl: '/nl/verzoeken/a-590-2.4' },
  participants: { fr: '/fr/demandes/a-590-5.4', nl: '/nl/verzoeken/a-590-5.4' },
  bodies: { fr: '/fr/organismes', nl: '/nl/instellingen' },
  body: { fr: '/fr/organismes/safe.brussels', nl: '/nl/instellingen/safe.brussels' },
  resolutions: { fr: '/fr/resolutions', nl: '/nl/resoluties' },
  resolution: { fr: '/fr/resolutions/a-590', nl: '/nl/resoluties/a-590' },
  followedResolution: { fr: '/fr/suivi/a-590', nl: '/nl/opvolging/a-590' },
  history: { fr: '/fr/historique/a-590', nl: '/nl/geschiedenis/a-590' },
  timeline: { fr: '/fr/frise/a-590', nl: '/nl/tijdlijn/a-590' },
  method: { fr: '/fr/methode', nl: '/nl/methode' },
  data: { fr: '/fr/donnees-ouvertes', nl: '/nl/open-data' },
  accessibility: { fr: '/fr/accessibilite', nl: '/nl/toegankelijkheid' },
  about: { fr: '/fr/a-propos', nl: '/nl/over' },
  publications: { fr: '/fr/publications', nl: '/nl/publicaties' },
  verification: { fr: '/fr/verification', nl: '/nl/controle' },
  brief: { fr: '/fr/bref', nl: '/nl/kort' },
  missing: { fr: '/fr/nulle-part', nl: '/nl/nergens' },
};
