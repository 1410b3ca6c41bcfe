/** The actions with which staff enter a response or a deadline of an earlier day. */
export const earlierActions = {
  enterResponse: {
    title: 'Encoder une réponse antérieure',
    fields: {
      response: 'Réponse',
      respondedOn: 'Donnée le',
      document: 'Document qui la montre',
      source: 'Adresse où le lire (https://… ou http://…, facultatif)',
      fr: 'Explication en français',
      nl: 'Explication en néerlandais',
    },
    hints: {
      respondedOn: 'Le jour où le Gouvernement a répondu, tel que le document le montre.',
      document:
        'Avec sa date et l’endroit, par exemple «\u00a0Compte rendu intégral du 17 mai 2024, p.\u00a012\u00a0».',
    },
    seen: 'Tout le monde verra la réponse, sa date, le document, et que le Parlement l’a encodée aujourd’hui. Une réponse plus ancienne que la dernière ne change pas l’état d’aujourd’hui.',
    submit: 'Publier la réponse antérieure',
    done: 'La réponse antérieure est encodée',
  },
  enterDeadline: {
    title: 'Encoder une échéance antérieure',
    fields: {
      deadline: 'À réaliser pour le',
      setOn: 'Fixée par le Parlement le',
      document: 'Document qui la montre',
      source: 'Adresse où le lire (https://… ou http://…, facultatif)',
      fr: 'Motif en français',
      nl: 'Motif en néerlandais',
    },
    hints: {
      deadline: 'Elle peut être dépassée\u00a0: le retard compte depuis cette date.',
      setOn: 'Le jour où le Parlement l’a fixée, tel que le document le montre.',
      document:
        'Avec sa date et l’endroit, par exemple «\u00a0Compte rendu intégral du 17 mai 2024, p.\u00a012\u00a0».',
    },
    seen: 'Tout le monde verra l’échéance, le jour où elle a été fixée, le document, et que le Parlement l’a encodée aujourd’hui. Une échéance fixée plus tard reste en vigueur.',
    submit: 'Publier l’échéance antérieure',
    done: 'L’échéance antérieure est encodée',
  },
};
