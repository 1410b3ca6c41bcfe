import { expect, test } from 'vitest';
import { PAGES as DECLARED } from '../src/app/pages';
import { language } from '../src/language';
import { parse } from '../src/navigation/paths';
import { PAGES as VISITED } from './browser.mjs';

test('the browser tests visit each page that needs no login', () => {
  const visited = Object.values(VISITED).map((address) => parse(address[language].split('?')[0] as string).page);
  const open = Object.values(DECLARED).filter(({ login }) => !login);

  expect([...new Set(visited)].sort()).toEqual(open.map(({ name }) => name).sort());
});
