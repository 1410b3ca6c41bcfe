import { expect, test } from 'vitest';
import { intake as texts } from '#texts/intake';
import { ApiError } from '../../../api/client';
import type { Problem } from '../../../api/schema.gen';
import { reviewErrorsOf } from './reviewErrors';

test('an act on a draft that was deleted says so, without its id', () => {
  const problem = { type: 'urn:x', status: 404, detail: '« 01a22868 » est introuvable.' } as Problem;
  expect(reviewErrorsOf(new ApiError('refused', problem))).toEqual([{ text: texts.gone }]);
});
