import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach } from 'vitest';
import { forgetAnswers } from '../src/api/useAnswer';

// A frame that is still awaited when a file's last test is done would look for a window that is gone.
options.requestAnimationFrame = (flush) => setTimeout(flush);

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  forgetAnswers();
});
