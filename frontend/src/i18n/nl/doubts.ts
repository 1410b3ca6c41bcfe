import type * as fr from '../fr/doubts';

export const doubts: typeof fr.doubts = {
  firstOfPage: 'Eerste van de pagina: de inspringing ontbreekt misschien.',
  joinedOverPages: 'Samengevoegd over twee pagina’s.',
  uncertainHyphen: 'Onzeker koppelteken aan het einde van een regel.',
  uncertainLanguage: 'Onzekere taal.',
  footnoteWithoutCounterpart: 'Verwijzing zonder voetnoot, of voetnoot zonder verwijzing.',
  unreadableCharacter: 'Een teken van de bron kon niet worden gelezen.',
  struckOrHiddenText:
    'Doorgestreepte (overgenomen) of verborgen (weggelaten) woorden in de bron: horen zij bij de aangenomen tekst?',
  oneLanguageOnly:
    'Deze regel heeft maar één taal: zoek de tekst in de andere taal en voeg beide samen, of kies “Buiten de tekst”.',
  uncertainPair: 'Horen de twee talen bij elkaar?',
  levelsDiffer: 'De talen of de inspringing wijzen op een ander niveau.',
  countsDiffer: 'Het aantal onderdelen verschilt tussen de talen.',
  numbersDiffer: 'Een getal of naam staat maar in één taal.',
  colonWithoutItems: 'Dubbelepunt zonder vervolg, of vervolg zonder dubbelepunt.',
  printedNumbersNotConsecutive: 'De gedrukte nummers volgen elkaar niet op.',
  severalItems:
    'De tekst bevat misschien nog een onderdeel van de lijst: splits hem op die plaats, of antwoord dat het nagekeken is.',
  withoutPrintedNumber: 'Tekst zonder nummer in een genummerde lijst: hij hoort misschien bij het vorige punt.',
  ownersDiffer: 'De talen noemen niet dezelfde instelling.',
  unknownBody: 'Onbekende instelling.',
  severalOwners: 'De tekst richt zich tot meerdere instellingen.',
  bodyNotTakenOver: 'Instelling in de tekst vermeld, maar niet overgenomen: is zij verantwoordelijk?',
  doubtfulLeadIn: 'Twijfel over de inleidende zin of het thema.',
  unplaced: 'Tekst nog zonder plaats.',
  partMissing: 'Deel niet gevonden, of tekst die afbreekt.',
  shortTitleNotUnique: 'Een ander verzoek heeft dezelfde korte titel.',
  shortTitlesUnfinished:
    'Voorgestelde korte titels die afbreken (“…”): schrijf ze, of antwoord dat u ze behoudt. Aantal:',
};
