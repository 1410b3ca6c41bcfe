import { href } from '../../navigation/paths';
import type { Article } from '../../ui/Prose';
import { termsOf } from '../terms';

export const method: Article = {
  title: 'De methode',
  lede: 'Wat elk woord op deze website betekent, wie wat beslist, en hoe u een fout laat verbeteren.',
  sections: [
    {
      id: 'principles',
      title: 'Vier stemmen, nooit vermengd',
      blocks: [
        'Eén etiket “gedaan” of “niet gedaan” zou verbergen wie er spreekt. Deze website houdt daarom vier assen gescheiden: wat de Regering antwoordt, wat de verantwoordelijke instelling meldt, wat het Parlement vaststelt en wat de kalender aangeeft.',
        'Onenigheid tussen twee stemmen is geen fout: ze wordt getoond.',
        [
          'Niets wordt gewist. Een gepubliceerd verslag, een vaststelling of een termijn wordt nooit gewijzigd: een fout wordt hersteld door een nieuwer feit, met de reden.',
          'Niets is openbaar in slechts één taal. Een feit wordt gepubliceerd zodra het Nederlands en het Frans er allebei zijn.',
          'De stilte wordt geteld. De dagen zonder verslag zijn openbaar, los van de gemelde stand.',
          'Niemand wordt bij naam genoemd. Een verslag is ondertekend door een instelling; er worden geen gegevens van sekswerkers, slachtoffers of ambtenaren gepubliceerd.',
        ],
      ],
    },
    {
      id: 'governmentResponse',
      title: 'De Regering antwoordt',
      blocks: [
        'Een verzoek van het Parlement is geen belofte van de Regering. Deze as zegt of zij zich heeft verbonden.',
        termsOf('governmentResponse'),
      ],
    },
    {
      id: 'implementationStatus',
      title: 'De verantwoordelijke instelling meldt',
      blocks: [
        'De stand is die van het laatste verslag dat de verantwoordelijke instelling heeft gepubliceerd. Hij verbindt alleen haar.',
        termsOf('implementationStatus'),
      ],
    },
    {
      id: 'assessment',
      title: 'Het Parlement stelt vast',
      blocks: [
        'Het Parlement leest het verslag en de bewijsstukken, en zegt met redenen wat het ervan vindt.',
        termsOf('assessment'),
      ],
    },
    {
      id: 'calendar',
      title: 'De kalender geeft aan',
      blocks: [
        'Deze woorden worden elke dag berekend uit de gepubliceerde datums; niemand voert ze in. De dag is die van Brussel.',
        termsOf('calendar'),
      ],
    },
    {
      id: 'participants',
      title: 'Wie naast de verantwoordelijke instelling wordt genoemd',
      blocks: [
        'De verantwoordelijke instelling is die welke volgens de tekst moet handelen. Soms worden andere organisaties met haar genoemd:',
        termsOf('participantRole'),
      ],
    },
    {
      id: 'editorial',
      title: 'Wat officieel is en wat redactioneel',
      blocks: [
        [
          'Officieel: de hele tekst van de resolutie, letterlijk overgenomen in beide talen. Hij wordt nooit bijgewerkt, zelfs niet voor een tikfout.',
          'Redactioneel: de korte titels van de verzoeken en de thema’s, en hun nummers. Het document nummert niets; de nummers volgen zijn volgorde en zijn in beide talen dezelfde.',
        ],
        `Elk woord is na te gaan in [de officiële tekst](${href({ page: 'resolutions' })}).`,
      ],
    },
    {
      id: 'errors',
      title: 'Een fout laten verbeteren',
      blocks: [
        [
          'In de tekst of de titel van een verzoek: schrijf naar de diensten van het Parlement, met het adres van de pagina en de passage.',
          'In een verslag of een bewijsstuk: schrijf naar de verantwoordelijke instelling; haar website staat op [haar pagina](' +
            href({ page: 'bodies' }) +
            ').',
          'Een bewijsstuk dat iemand in gevaar zou brengen, wordt onmiddellijk ingetrokken; er blijft een openbaar spoor van de intrekking, met de reden.',
        ],
      ],
    },
  ],
};
