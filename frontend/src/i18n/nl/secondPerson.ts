import { count } from '../format';
import type * as fr from '../fr/secondPerson';

/** Publication by a second person, where the body requires it. */
export const secondPerson: typeof fr.secondPerson = {
  propose: 'Ter publicatie voorstellen',
  proposed: 'Ter publicatie voorgesteld',
  ownDraft: (body: string) =>
    `Bij ${body} publiceren twee personen: na u publiceert een collega van de instelling dit ontwerp. Die vindt het in de eigen werkruimte.`,
  ofColleague: (body: string) =>
    `Bij ${body} publiceren twee personen: een collega heeft dit ontwerp het laatst gewijzigd, u kunt het publiceren. Als u het wijzigt, moet een collega het publiceren.`,
  lastEditor: (name: string) => `Laatst gewijzigd door ${name}.`,
  unchanged: {
    none: (body: string) =>
      `Bij ${body} publiceren twee personen: dit verslag wordt een ontwerp, dat een collega van de instelling met dezelfde actie publiceert.`,
    own: (body: string) =>
      `Bij ${body} publiceren twee personen: u hebt dit verslag al voorgesteld, een collega van de instelling moet het publiceren.`,
    ofColleague: (body: string) =>
      `Bij ${body} publiceren twee personen: een collega heeft dit verslag voorgesteld, u kunt het publiceren.`,
  },
  bulk: {
    submit: (n: number) => `${count(n, 'verslag', 'verslagen')} publiceren of voorstellen`,
    done: (published: number, proposed: number) =>
      `Gepubliceerde verslagen: ${published}. Voorgestelde verslagen, die een collega zal publiceren: ${proposed}.`,
  },
};
