import { href } from '../../../navigation/paths';

/** Address of the choice of a block of the resolution, or of the form that corrects it. */
export const toErratumForm = (resolution: string, block?: string) =>
  href({ page: 'erratumProposals' }, new URLSearchParams({ resolution, ...(block && { block }) }));
