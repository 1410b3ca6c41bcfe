import { readFileSync } from 'node:fs';
import { render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { codes } from '#texts/codes';
import { definitions } from '#texts/definitions';
import type { Axis } from '../i18n/axis';
import { CODES } from './codes';
import { Status } from './Status';

const AXES: Axis[] = ['governmentResponse', 'implementationStatus', 'assessment', 'timeliness'];
const marks = readFileSync('src/ui/status.css', 'utf8');

describe.each(AXES)('on the axis %s', (axis) => {
  test.each(Object.keys(codes[axis]))('%s has a word, and a glyph that is hidden from screen readers', (code) => {
    const { container } = render(<Status axis={axis} code={code as never} />);
    expect(container).toHaveTextContent((codes[axis] as Record<string, string>)[code] as string);
    const mark = container.querySelector('.mark');
    expect(mark).toHaveClass(axis, code);
    expect(mark).toHaveAttribute('aria-hidden', 'true');
  });

  test('every code has a distinct word and definition', () => {
    for (const texts of [codes[axis], definitions[axis]]) {
      const words = Object.values<string>(texts);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test.each(Object.keys(codes[axis]).filter((code) => code !== 'notStarted'))('%s has a distinct look', (code) => {
    // `notStarted` is the plain outline that the other glyphs fill.
    expect(marks).toMatch(new RegExp(`\\.${code}\\b`));
  });
});

test('codes are in order, from no statement to the final one', () => {
  expect(CODES).toEqual({
    governmentResponse: ['noResponse', 'accepted', 'acceptedInPart', 'notAccepted', 'notCompetent'],
    implementationStatus: ['notReported', 'notStarted', 'inProgress', 'partlyImplemented', 'implemented', 'notPursued'],
    assessment: ['notAssessed', 'confirmed', 'disputed', 'notVerifiable'],
  });
});
