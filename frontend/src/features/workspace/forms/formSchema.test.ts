import { describe, expect, test } from 'vitest';
import type { CreateGovernmentResponse } from '../../../api/schema.gen';
import { bodyOf, directForm, emptyValues, fieldsOf, missingFields } from './formSchema';

const response = directForm<CreateGovernmentResponse>({
  words: { fields: {}, submit: '' },
  controls: [
    { name: 'response', kind: 'choice', words: [['accepted', 'Accepté']] },
    { name: 'source', kind: 'url', optional: true },
  ],
  text: 'explanation',
  fieldsOfProblems: { evidenceMissing: 'response' },
  seen: () => '',
  send: async () => {},
});
const COMPLETE = { response: 'accepted', source: '', fr: 'Oui.', nl: 'Ja.', originalLanguage: 'fr' };

describe('a form for a bilingual text', () => {
  test('reports all required empty fields at once, in the order of the form', () => {
    expect(missingFields(response, emptyValues(response))).toEqual(['response', 'fr', 'nl', 'originalLanguage']);
    expect(missingFields(response, { ...COMPLETE, nl: ' \n' })).toEqual(['nl']);
    expect(missingFields(response, { ...COMPLETE, fr: '\u00A0\u2003\u200B', nl: '?' })).toEqual(['fr', 'nl']);
    expect(missingFields(response, COMPLETE)).toEqual([]);
  });

  test('omits optional empty fields from the request', () => {
    expect(bodyOf(response, COMPLETE)).toEqual({
      response: 'accepted',
      explanation: { fr: 'Oui.', nl: 'Ja.' },
      originalLanguage: 'fr',
    });
    expect(bodyOf(response, { ...COMPLETE, source: ' https://example.org ' })).toMatchObject({
      source: 'https://example.org',
    });
  });

  test('has a field for each pointer and each problem type that the API may return', () => {
    expect(fieldsOf(response)).toEqual({
      '/response': 'response',
      '/source': 'source',
      '/explanation/fr': 'fr',
      '/explanation/nl': 'nl',
      '/originalLanguage': 'originalLanguage',
      'urn:problem-type:sequitur:evidenceMissing': 'response',
    });
  });
});
