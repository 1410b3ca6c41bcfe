import type * as fr from '../fr/earlierActions';

export const earlierActions: typeof fr.earlierActions = {
  enterResponse: {
    title: 'Een eerder antwoord invoeren',
    fields: {
      response: 'Antwoord',
      respondedOn: 'Gegeven op',
      document: 'Document waaruit het blijkt',
      source: 'Adres waar het te lezen is (https://… of http://…, facultatief)',
      fr: 'Toelichting in het Frans',
      nl: 'Toelichting in het Nederlands',
    },
    hints: {
      respondedOn: 'De dag waarop de Regering antwoordde, zoals het document die toont.',
      document: 'Met de datum en de plaats, bijvoorbeeld “Integraal verslag van 17 mei 2024, blz. 12”.',
    },
    seen: 'Iedereen zal het antwoord, de datum en het document zien, en dat het Parlement het vandaag heeft ingevoerd. Een antwoord dat ouder is dan het laatste, verandert de stand van vandaag niet.',
    submit: 'Het eerdere antwoord publiceren',
    done: 'Het eerdere antwoord is ingevoerd',
  },
  enterDeadline: {
    title: 'Een eerdere termijn invoeren',
    fields: {
      deadline: 'Uit te voeren tegen',
      setOn: 'Door het Parlement vastgesteld op',
      document: 'Document waaruit hij blijkt',
      source: 'Adres waar het te lezen is (https://… of http://…, facultatief)',
      fr: 'Reden in het Frans',
      nl: 'Reden in het Nederlands',
    },
    hints: {
      deadline: 'Deze datum mag voorbij zijn: de vertraging telt vanaf die datum.',
      setOn: 'De dag waarop het Parlement hem vaststelde, zoals het document die toont.',
      document: 'Met de datum en de plaats, bijvoorbeeld “Integraal verslag van 17 mei 2024, blz. 12”.',
    },
    seen: 'Iedereen zal de termijn, de dag waarop hij werd vastgesteld en het document zien, en dat het Parlement hem vandaag heeft ingevoerd. Een termijn die later werd vastgesteld, blijft gelden.',
    submit: 'De eerdere termijn publiceren',
    done: 'De eerdere termijn is ingevoerd',
  },
};
