import { href } from '../../navigation/paths';
import type { Article } from '../article';

/** The site in plain language. */
export const brief: Article = {
  title: 'Deze website in het kort',
  lede: 'Het Brussels Parlement vraagt dingen aan de Regering. Deze website toont wat er met die verzoeken gebeurt.',
  sections: [
    {
      id: 'what',
      title: 'Wat vindt u hier?',
      blocks: [
        [
          'Het Parlement stemt over teksten. Zo’n tekst heet een resolutie.',
          'In een resolutie staan verzoeken. De Regering is niet verplicht om ze uit te voeren.',
          'Elk verzoek heeft een verantwoordelijke instelling. Dat is bijvoorbeeld een overheidsdienst.',
          'De instelling schrijft hier wat ze heeft gedaan. Ze voegt bewijsstukken toe.',
          'Het Parlement leest dat, en schrijft wat het ervan vindt.',
        ],
      ],
    },
    {
      id: 'how',
      title: 'Hoe leest u een verzoek?',
      blocks: [
        'De pagina van een verzoek beantwoordt vier vragen.',
        [
          'Heeft de Regering geantwoord?',
          'Wat zegt de verantwoordelijke instelling? Bijvoorbeeld: in uitvoering, of uitgevoerd.',
          'Wat vindt het Parlement ervan? Het kan bevestigen, of niet akkoord gaan.',
          'Is het op tijd? Als de datum voorbij is, is het verzoek te laat.',
        ],
        'Soms zeggen de instelling en het Parlement niet hetzelfde. De pagina toont dan allebei.',
        'Soms is er geen verslag. Dat betekent niet dat er niets gebeurt. Het betekent dat nog niemand hier iets heeft geschreven.',
      ],
    },
    {
      id: 'find',
      title: 'Hoe vindt u een verzoek?',
      blocks: [
        `Ga naar [de lijst van de verzoeken](${href({ page: 'commitments' })}). Typ een woord, bijvoorbeeld “politie”.`,
        `U kunt ook [een instelling](${href({ page: 'bodies' })}) kiezen.`,
      ],
    },
    {
      id: 'act',
      title: 'Wat kan ik doen?',
      blocks: [
        [
          'Volg een verzoek. Onderaan de pagina vindt u een feed met de publicaties en de kalender van de instelling.',
          'Deel de pagina van een verzoek. Het adres verandert niet.',
          'Spreek een lid van het Parlement aan. Het Parlement kan de instelling een vraag stellen. De vraag en het antwoord worden hier gepubliceerd.',
          `Ziet u een fout? [Zo laat u ze verbeteren](${href({ page: 'method' })}#errors).`,
          `Wilt u de cijfers? [De gegevens](${href({ page: 'data' })}) zijn vrij te gebruiken.`,
        ],
      ],
    },
    {
      id: 'trust',
      title: 'Is het betrouwbaar?',
      blocks: [
        [
          'De tekst van het Parlement is woord voor woord overgenomen.',
          'Niemand verandert wat gepubliceerd is. Een fout wordt verbeterd in een nieuwe tekst.',
          'Een tekst die iemand in gevaar brengt, wordt ingetrokken. De pagina zegt dat hij is ingetrokken.',
          'U leest zonder account. Deze website volgt u niet.',
        ],
        `Is een woord niet duidelijk? [De methode](${href({ page: 'method' })}) legt elk woord uit.`,
      ],
    },
  ],
};
