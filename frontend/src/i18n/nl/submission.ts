/** Texts of the submission of a draft, its refusal and its registration. */
export const submission = {
  submit: 'Voorleggen voor registratie',
  submitHint: 'Een tweede persoon registreert de tekst. Tot dan wijzigt hij niet meer.',
  submittedByYou: 'U hebt deze tekst voorgelegd. Een andere persoon moet hem registreren.',
  submittedByOther: 'Een andere persoon heeft deze tekst nagelezen en voorgelegd. Kijk hem na en registreer hem.',
  setAside: 'Woorden van de bron buiten de tekst',
  setAsideHint:
    'Ze horen niet bij de gepubliceerde tekst: kopteksten, paginanummers en wat bij het nalezen is weggelaten. Het bronbestand zelf wordt wel openbaar.',
  showInSource: 'In de bron tonen',
  withdraw: 'Verder nalezen',
  register: 'De resolutie registreren',
  registerHint: 'De tekst, de instellingen en de bron worden openbaar.',
  refuse: 'Terugsturen om na te lezen',
  refusalReason: 'Wat moet worden herzien',
  refusalHint: 'Wie het nalezen hervat, leest dit. Het is niet openbaar.',
  refuseNow: 'Met deze reden terugsturen',
  refusedBy: {
    you: (day: string) => `U hebt deze tekst op ${day} teruggestuurd om na te lezen:`,
    other: (day: string) => `Iemand anders heeft deze tekst op ${day} teruggestuurd om na te lezen:`,
  },
  registered: 'De resolutie is geregistreerd.',
  toPublicPage: 'De openbare pagina bekijken',
  remove: 'Deze tekst in behandeling verwijderen',
  removeSure: 'De tekst in behandeling en zijn bron verwijderen, voor al uw collega’s?',
  removeYes: 'Ja, verwijderen',
};
