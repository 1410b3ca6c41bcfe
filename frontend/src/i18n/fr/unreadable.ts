export const unreadable = {
  notSaved:
    'Pas tout enregistré\u00a0: une date ou un nombre ne peut pas être lu. Ce que vous avez tapé est gardé dans cet onglet.',
};
