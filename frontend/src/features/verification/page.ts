import type { Page } from '../../ui/page';

/** How the register is verified; with `?commitment=` the journal of that request. */
export default {
  name: 'verification',
  segments: { fr: 'verification', nl: 'controle' },
  load: () => import('./VerificationPage'),
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    verification: NoId;
  }
}
