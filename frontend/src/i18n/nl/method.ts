import { href } from '../../navigation/paths';
import type { Article } from '../article';
import { termsOf } from '../terms';

export const method: Article = {
  title: 'De methode',
  lede: 'Wat elk woord op deze website betekent, wie wat beslist, en hoe u een fout laat verbeteren.',
  sections: [
    {
      id: 'principles',
      title: 'Vier stemmen, nooit vermengd',
      blocks: [
        'Eén etiket “gedaan” of “niet gedaan” zou verbergen wie er spreekt. Deze website houdt daarom vier rubrieken gescheiden. Dat zijn het antwoord van de Regering, de stand volgens de verantwoordelijke instelling, de beoordeling door het Parlement en de kalender.',
        'Onenigheid tussen twee stemmen is geen fout: ze wordt getoond.',
        [
          'Wat gepubliceerd is, wordt nooit gewijzigd: een fout wordt rechtgezet door een nieuwere publicatie. Een tekst kan worden ingetrokken; de datum en de reden van de intrekking blijven.',
          'Niets is openbaar in slechts één taal. Een tekst wordt gepubliceerd zodra hij in het Nederlands en in het Frans bestaat.',
          'De dagen zonder verslag worden geteld en zijn openbaar, los van de gemelde stand, zolang een verslag wordt verwacht.',
          'Ze tellen vanaf het laatste verslag of anders vanaf het begin van de opvolging van de resolutie.',
          'Een verslag is ondertekend door een instelling, nooit door een persoon. Staat er toch een naam in een tekst, dan wordt die tekst ingetrokken.',
        ],
      ],
    },
    {
      id: 'governmentResponse',
      title: 'Antwoord van de Regering',
      blocks: [
        'Een verzoek van het Parlement is geen belofte van de Regering. Deze rubriek zegt of zij zich heeft verbonden. Wat een instelling over haar eigen bevoegdheid verklaart, staat apart, ook als die instelling de Regering is.',
        termsOf('governmentResponse'),
      ],
    },
    {
      id: 'implementationStatus',
      title: 'Stand volgens de verantwoordelijke instelling',
      blocks: [
        'De stand is die van het laatste verslag dat de verantwoordelijke of een medeverantwoordelijke instelling heeft gepubliceerd. Hij verbindt alleen de instelling die het verslag heeft gepubliceerd.',
        termsOf('implementationStatus'),
      ],
    },
    {
      id: 'assessment',
      title: 'Beoordeling door het Parlement',
      blocks: [
        'Het Parlement leest een verslag en de bewijsstukken, en zegt met redenen wat het ervan vindt. Een beoordeling gaat over één verslag: een nieuw verslag is nog niet beoordeeld. Een betwisting blijft ernaast staan tot het Parlement ze opheft.',
        termsOf('assessment'),
      ],
    },
    {
      id: 'calendar',
      title: 'Kalender',
      blocks: [
        'Deze woorden worden elke dag berekend uit de gepubliceerde datums; niemand voert ze in. De dag is die van Brussel.',
        termsOf('timeliness'),
      ],
    },
    {
      id: 'participants',
      title: 'Wie naast de verantwoordelijke instelling wordt genoemd',
      blocks: [
        'De verantwoordelijke instelling wijzen wij toe, op basis van de tekst. Soms worden andere organisaties met haar genoemd:',
        termsOf('participantRole'),
      ],
    },
    {
      id: 'editorial',
      title: 'Wat officieel is en wat redactioneel',
      blocks: [
        [
          'Officieel: de hele tekst van de resolutie, letterlijk overgenomen in beide talen. Hij wordt nooit bijgewerkt, zelfs niet voor een tikfout. Hebben wij hem verkeerd overgenomen, dan verbeteren wij hem, en de vroegere tekst blijft leesbaar.',
          'Redactioneel: de korte titels van de verzoeken en de thema’s, hun nummers, en de verantwoordelijke instelling van elk verzoek. Wij wijzen die instelling toe op basis van de tekst. De nummers volgen de volgorde van het document en zijn in beide talen dezelfde.',
        ],
        `Elk woord is na te gaan in [de officiële tekst](${href({ page: 'resolutions' })}).`,
      ],
    },
    {
      id: 'changes',
      title: 'Wat in deze regels is gewijzigd',
      blocks: [
        'Sinds 26 november 2026. Niets van wat gepubliceerd is, is gewijzigd. De stand van vroegere dagen is herberekend: de cijfers kunnen verschillen van wat vóór die datum werd getoond of afgedrukt.',
        [
          'Een instelling die zich niet bevoegd verklaart, antwoordt niet voor de Regering.',
          'Een betwisting wordt getoond met het betwiste verslag; een recenter verslag, als nog niet beoordeeld.',
          'Een bevestigde uitvoering is niet meer “zonder recent verslag”, en na de afsluiting geldt geen uiterste datum meer.',
        ],
      ],
    },
    {
      id: 'errors',
      title: 'Een fout laten verbeteren',
      blocks: [
        [
          'In de tekst of de titel van een verzoek: schrijf naar de diensten van het Parlement. Vermeld het adres van de pagina en de passage.',
          'In een verslag of een bewijsstuk: schrijf naar de verantwoordelijke instelling; haar website staat op [haar pagina](' +
            href({ page: 'bodies' }) +
            ').',
          'Een bewijsstuk of een gepubliceerde tekst die iemand in gevaar zou brengen, wordt onmiddellijk ingetrokken. De intrekking blijft zichtbaar, met de datum, wie introk (een instelling of het Parlement) en de reden.',
        ],
      ],
    },
  ],
};
