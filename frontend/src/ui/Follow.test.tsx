import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { follow as texts } from '#texts/follow';
import { Follow } from './Follow';

const queryOf = (link: HTMLElement) => new URL(link.getAttribute('href') ?? '', 'http://x').search;
const embedded = () => screen.getByRole<HTMLTextAreaElement>('textbox', { hidden: true }).value;

test('the page of a resolution offers the feed, the calendar and the frame of that resolution', () => {
  render(<Follow resolution="a-9202" name="A-9202" />);
  expect(queryOf(screen.getByRole('link', { name: texts.feed }))).toBe('?resolution=a-9202');
  expect(queryOf(screen.getByRole('link', { name: texts.calendar }))).toBe('?resolution=a-9202');
  expect(embedded()).toContain('?resolution=a-9202"');
  expect(embedded()).toContain(texts.called('A-9202'));
  expect(document.querySelector('link[rel=alternate]')?.getAttribute('href')).toMatch(/\?resolution=a-9202$/);
});

test('a request is followed by itself, its deadlines with those of its owner', () => {
  render(<Follow commitment="a-9202-1.7" owner="stib" name="A-9202, 1.7" />);
  expect(queryOf(screen.getByRole('link', { name: texts.feed }))).toBe('?commitment=a-9202-1.7');
  expect(queryOf(screen.getByRole('link', { name: texts.calendarOfOwner }))).toBe('?owner=stib');
  expect(embedded()).toContain('?commitment=a-9202-1.7"');
});
