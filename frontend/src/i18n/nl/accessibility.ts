import type { Article } from '../article';

export const accessibility: Article = {
  title: 'Toegankelijkheidsverklaring',
  lede: 'Iedereen moet deze website kunnen lezen en gebruiken. Hier staat wat wordt nagegaan, wat nog niet, en hoe u een hindernis meldt.',
  sections: [
    {
      id: 'conformance',
      title: 'Mate van conformiteit',
      blocks: [
        'Deze verklaring geldt voor de openbare pagina’s van Sequitur. Hun doel is niveau AA van de WCAG 2.2-regels. Dat omvat wat richtlijn (EU) 2016/2102 en de norm EN 301 549 vragen.',
        'De website is gedeeltelijk conform: onze controles vinden geen gebreken. Er is nog geen onafhankelijke audit en nog geen test met personen met een handicap geweest. Eerder verklaren wij ons niet volledig conform.',
      ],
    },
    {
      id: 'checked',
      title: 'Wat bij elke wijziging wordt nagegaan',
      blocks: [
        [
          'Elke pagina doorstaat een automatische controle (axe) zonder enig gebrek. Dat gebeurt in beide talen, op een klein en een groot scherm, licht en donker.',
          'Volledige trajecten verlopen met het toetsenbord alleen; de focus is zichtbaar en volgt de navigatie.',
          'Niets loopt over de rand bij 320 pixels breed (zoals bij 400% zoom), en ook niet met de tekstafstand van regel 1.4.12.',
          'Kleur staat nooit alleen: een stand is een woord, een vorm en een kleur. De geforceerde kleuren van het systeem en de voorkeur voor minder beweging worden gevolgd.',
          'Van elke passage in de andere taal wordt de taal aan schermlezers gemeld.',
        ],
      ],
    },
    {
      id: 'gaps',
      title: 'Wat nog moet gebeuren',
      blocks: [
        [
          'Tests met schermlezers (NVDA, VoiceOver, TalkBack) door mensen die ze elke dag gebruiken: nog niet gebeurd.',
          'Een makkelijk leesbare versie van de resolutie bestaat niet. De officiële tekst is letterlijk overgenomen, en hij is moeilijk.',
          'Een versie in gebarentaal bestaat niet.',
          'De documenten die instellingen als bewijsstuk zullen toevoegen, zijn niet van ons; sommige zullen niet toegankelijk zijn.',
        ],
      ],
    },
    {
      id: 'feedback',
      title: 'Een hindernis melden',
      blocks: [
        'Schrijf naar het contactadres hieronder: noem de pagina en wat u tegenhoudt. U mag de informatie in een andere vorm vragen. Een proefwebsite, die geen enkele instelling uitgeeft, heeft mogelijk geen adres.',
        'Zonder bevredigend antwoord kunt u terecht bij [Unia](https://www.unia.be/nl), of bij de ombudsdienst als die hieronder vermeld is.',
      ],
    },
    {
      id: 'prepared',
      title: 'Opstelling van deze verklaring',
      blocks: [
        'Deze verklaring is opgesteld op 22 november 2026, op basis van een zelfevaluatie. Ze wordt herzien bij elke belangrijke wijziging van de website.',
      ],
    },
  ],
};
