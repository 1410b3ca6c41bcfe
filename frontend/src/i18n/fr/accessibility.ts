import type { Article } from '../article';

export const accessibility: Article = {
  title: 'Déclaration d’accessibilité',
  lede: 'Ce site doit pouvoir être lu et utilisé par tout le monde. Voici ce qui est vérifié, ce qui ne l’est pas encore, et comment signaler un obstacle.',
  sections: [
    {
      id: 'conformance',
      title: 'État de conformité',
      blocks: [
        'Cette déclaration s’applique aux pages publiques de Sequitur. Leur objectif est le niveau AA des règles WCAG 2.2. Il contient ce que demandent la directive (UE) 2016/2102 et la norme EN 301 549.',
        'Le site est partiellement conforme : nos contrôles ne relèvent aucun défaut. Aucun audit indépendant, ni aucun essai avec des personnes handicapées, n’a encore eu lieu. Nous ne nous déclarons pas pleinement conformes avant.',
      ],
    },
    {
      id: 'checked',
      title: 'Ce qui est vérifié à chaque modification',
      blocks: [
        [
          'Chaque page passe un contrôle automatique (axe) sans aucun défaut. Il porte sur les deux langues, petit et grand écran, clair et sombre.',
          'Des parcours entiers se font au clavier seul ; le focus est visible et suit la navigation.',
          'Rien ne déborde à 320 pixels de large (zoom de 400\u00a0%), ni avec l’espacement de texte de la règle 1.4.12.',
          'La couleur n’est jamais seule : un état est un mot, une forme et une couleur. Les couleurs forcées du système sont respectées, de même que la réduction des animations.',
          'La langue de chaque passage dans l’autre langue est indiquée aux lecteurs d’écran.',
        ],
      ],
    },
    {
      id: 'gaps',
      title: 'Ce qui reste à faire',
      blocks: [
        [
          'Essais avec des lecteurs d’écran (NVDA, VoiceOver, TalkBack) par des personnes qui s’en servent tous les jours : pas encore faits.',
          'Version facile à lire du texte de la résolution : elle n’existe pas. Le texte officiel est repris mot pour mot, et il est difficile.',
          'Version en langue des signes : elle n’existe pas.',
          'Les documents que les organismes joindront comme preuves ne viennent pas de nous ; certains ne seront pas accessibles.',
        ],
      ],
    },
    {
      id: 'feedback',
      title: 'Signaler un obstacle',
      blocks: [
        'Écrivez à l’adresse de contact indiquée ci-dessous\u00a0: nommez la page et ce qui vous arrête. Vous pouvez demander l’information sous une autre forme. Un site d’essai, que ne publie aucune institution, peut ne pas avoir d’adresse.',
        'Sans réponse satisfaisante, vous pouvez vous adresser à [Unia](https://www.unia.be/fr), ou au service de médiation s’il est nommé ci-dessous.',
      ],
    },
    {
      id: 'prepared',
      title: 'Établissement de cette déclaration',
      blocks: [
        'Cette déclaration a été établie le 22 novembre 2026, sur la base d’une auto-évaluation. Elle est revue à chaque changement important du site.',
      ],
    },
  ],
};
