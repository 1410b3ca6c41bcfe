/** Why the intake is not sure of a row, or of the whole text. */
export const doubts = {
  firstOfPage: 'Premier de la page\u00a0: le retrait manque peut-être.',
  joinedOverPages: 'Réuni par-dessus un saut de page.',
  uncertainHyphen: 'Trait d’union incertain en fin de ligne.',
  uncertainLanguage: 'Langue incertaine.',
  footnoteWithoutCounterpart: 'Appel sans note, ou note sans appel.',
  unreadableCharacter: 'Un caractère de la source n’a pas pu être lu.',
  struckOrHiddenText:
    'Mots barrés (repris) ou masqués (laissés de côté) dans la source\u00a0: font-ils partie du texte adopté\u00a0?',
  oneLanguageOnly:
    'Cette ligne n’a qu’une langue\u00a0: cherchez son texte dans l’autre langue et joignez les deux, ou choisissez «\u00a0Hors texte\u00a0».',
  uncertainPair: 'Les deux langues vont-elles ensemble\u00a0?',
  levelsDiffer: 'Les langues ou le retrait indiquent un autre niveau.',
  countsDiffer: 'Le nombre d’éléments diffère entre les langues.',
  numbersDiffer: 'Un nombre ou un nom n’est que dans une langue.',
  colonWithoutItems: 'Deux-points sans suite, ou suite sans deux-points.',
  printedNumbersNotConsecutive: 'Les numéros imprimés ne se suivent pas.',
  severalItems:
    'Le texte contient peut-être un autre élément de la liste\u00a0: coupez-le à cet endroit, ou répondez que c’est vérifié.',
  withoutPrintedNumber:
    'Texte sans numéro dans une liste numérotée\u00a0: il appartient peut-être à l’élément précédent.',
  ownersDiffer: 'Les langues ne désignent pas le même organisme.',
  unknownBody: 'Organisme inconnu.',
  severalOwners: 'Le texte s’adresse à plusieurs organismes.',
  bodyNotTakenOver: 'Organisme cité dans le texte, mais pas repris\u00a0: est-il responsable\u00a0?',
  doubtfulLeadIn: 'Doute sur la phrase introductive ou le thème.',
  unplaced: 'Texte encore sans place.',
  partMissing: 'Partie introuvable, ou texte interrompu.',
  shortTitleNotUnique: 'Une autre demande a le même titre court.',
  shortTitlesUnfinished:
    'Titres courts proposés qui s’interrompent («\u00a0…\u00a0»)\u00a0: écrivez-les, ou répondez que vous les gardez. Nombre\u00a0:',
};
