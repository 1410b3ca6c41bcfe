import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { forgetAnswers } from '../src/api/useAnswer';

afterEach(() => {
  cleanup();
  forgetAnswers();
});
