import type { ProgressReport } from '../api/schema.gen';
import { brusselsDay } from './brussels';

/** The day on which a body made a published report: before it was published, if staff entered it. */
export const reportDay = ({ reportedOn, publishedAt }: Pick<ProgressReport, 'reportedOn' | 'publishedAt'>): string =>
  reportedOn ?? brusselsDay(publishedAt ?? '');
