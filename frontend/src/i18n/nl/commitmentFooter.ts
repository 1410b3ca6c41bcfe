import { date } from '../format';
import type * as fr from '../fr/commitmentFooter';

export const commitmentFooter: typeof fr.commitmentFooter = {
  share: 'Citeren en delen',
  cite: 'Zo citeert u deze pagina',
  citation: (title: string, number: string, document: string, iso: string, url: string) =>
    `“${title}” (redactionele titel), verzoek ${number} van resolutie ${document} van het Brussels Hoofdstedelijk Parlement. Sequitur, geraadpleegd op ${date(iso)}: ${url}`,
  copyLink: 'Link kopiëren',
  copied: 'Link gekopieerd.',
  copyFailed: 'De link kon niet worden gekopieerd: kopieer het adres in de browser.',
  print: 'Afdrukken',
  neighbours: 'Naburige verzoeken',
  previous: 'Vorig verzoek',
  next: 'Volgend verzoek',
  verify: 'Het logboek van dit verzoek controleren',
  act: 'Diensten van het Parlement en instellingen: dit verzoek behandelen',
  error: 'Een fout op deze pagina? Zo laat u die verbeteren',
};
