import type * as fr from '../fr/textEnd';

export const textEnd: typeof fr.textEnd = {
  staffCorrect: 'Diensten van het Parlement: deze tekst verbeteren',
};
