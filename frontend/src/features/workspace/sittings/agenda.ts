/** The ids of an agenda, in its order. */
export type Agenda = readonly string[];

/** The ids as a form keeps them. */
export const agendaOf = (text: string): Agenda => text.split(' ').filter(Boolean);

export const textOf = (agenda: Agenda): string => agenda.join(' ');

/** With these requests at the end, each once. */
export const withAdded = (agenda: Agenda, ids: readonly string[]): Agenda => [...new Set([...agenda, ...ids])];

/** With the request at this place one place up (-1) or down (1); the same where there is none. */
export function withMoved(agenda: Agenda, index: number, by: -1 | 1): Agenda {
  const moved = agenda[index];
  const other = agenda[index + by];
  if (moved === undefined || other === undefined) return agenda;
  return agenda.map((id, at) => (at === index ? other : at === index + by ? moved : id));
}
