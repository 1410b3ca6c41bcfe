import type { Page } from '../../../ui/page';

/** The site in plain language; linked from “about” and “method”. */
export default {
  name: 'brief',
  segments: { fr: 'bref', nl: 'kort' },
  load: () => import('./BriefPage'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    brief: NoId;
  }
}
