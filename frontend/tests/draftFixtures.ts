import type {
  CreateEvidenceReuse,
  CreatePublication,
  EvidenceItem,
  ProgressReport,
  ProgressReportContent,
} from '../src/api/schema.gen';
import { MadeUpApi, problem, refuse } from './apiFixtures';
import { madeUp } from './fixtures';

const CONTENT = [
  'implementationStatus',
  'percentDone',
  'expectedOn',
  'originalLanguage',
  'corrects',
  'addsEvidenceTo',
] as const;

/** The content as a report has it. */
const represented = ({ corrects, ...content }: ProgressReportContent) =>
  ({
    ...content,
    ...(corrects && { corrects: { progressReportId: corrects, href: '', publishedAt: '' } }),
  }) as Partial<ProgressReport>;

/** A fake API for the reports on one request: ETags, idempotency keys, and published reports that cannot change. */
export class MadeUpDrafts extends MadeUpApi {
  reports: ProgressReport[] = [];
  /** Bodies of the publications. */
  publications: CreatePublication[] = [];
  #versions = new Map<string, number>();
  #keys = new Map<string, string>();

  /** A colleague creates a draft. */
  start(content: ProgressReportContent = {}): ProgressReport {
    const report = {
      progressReportId: crypto.randomUUID(),
      href: 'http://localhost/',
      commitment: madeUp(),
      body: madeUp().owner,
      state: 'draft',
      savedAt: '2026-11-22T10:00:00Z',
      narrative: {},
      evidenceItems: [],
      ...represented(content),
    } as ProgressReport;
    this.reports.unshift(report);
    this.#versions.set(report.progressReportId, 1);
    return report;
  }

  /** A colleague changes a draft, or publishes it. */
  change(report: ProgressReport, changed: Partial<ProgressReport>) {
    Object.assign(report, changed);
    this.#versions.set(report.progressReportId, (this.#versions.get(report.progressReportId) ?? 0) + 1);
  }

  protected handle(request: string, headers: Headers, body: Partial<ProgressReport>): Response {
    const [, method, collection, id, part] = request.match(/^(\w+) \/(\w+)\/([^/]+)\/?(\w*)$/) ?? [];
    if (collection === 'commitments') {
      if (method === 'GET') return Response.json({ items: this.reports, total: this.reports.length });
      const key = headers.get('Idempotency-Key') ?? crypto.randomUUID();
      const before = this.reports.find((one) => one.progressReportId === this.#keys.get(key));
      const report = before ?? this.start(body as unknown as ProgressReportContent);
      this.#keys.set(key, report.progressReportId);
      return this.#respond(report);
    }
    if (collection === 'evidenceItems') {
      const report = this.reports.find(({ evidenceItems }) => evidenceItems.some((it) => it.evidenceItemId === id));
      if (!report) return refuse(problem(404, 'belgif:resourceNotFound', 'Introuvable.'));
      this.change(report, { evidenceItems: report.evidenceItems.filter((it) => it.evidenceItemId !== id) });
      return new Response(null, { status: 204 });
    }
    const report = this.reports.find(({ progressReportId }) => progressReportId === id);
    if (!report) return refuse(problem(404, 'belgif:resourceNotFound', 'Introuvable.'));
    if (method === 'GET') return this.#respond(report);
    if (report.state === 'published') return refuse(problem(409, 'sequitur:forbiddenTransition', 'Déjà publié.'));
    if (part === 'evidenceItems') {
      const item = { ...body, evidenceItemId: crypto.randomUUID(), progressReportId: id } as unknown as EvidenceItem;
      this.change(report, { evidenceItems: [...report.evidenceItems, item] });
      return Response.json(item, { status: 201 });
    }
    if (part === 'reusedEvidenceItems') {
      const { evidenceItemIds } = body as unknown as CreateEvidenceReuse;
      const reused = this.reports
        .flatMap(({ evidenceItems }) => evidenceItems)
        .filter(({ evidenceItemId }) => evidenceItemIds.includes(evidenceItemId))
        .map((item) => ({ ...item, evidenceItemId: crypto.randomUUID() }));
      this.change(report, { evidenceItems: [...report.evidenceItems, ...reused] });
      return this.#respond(report);
    }
    if (headers.get('If-Match') !== this.#etag(report))
      return refuse(problem(412, 'sequitur:preconditionFailed', 'Changé entre-temps.'));
    if (method === 'DELETE') {
      this.reports = this.reports.filter((one) => one !== report);
      return new Response(null, { status: 204 });
    }
    if (part === 'publication') {
      this.publications.push(body as unknown as CreatePublication);
      this.change(report, { state: 'published', publishedAt: '2026-11-22T11:00:00Z' });
    } else {
      for (const name of CONTENT) delete report[name];
      this.change(report, represented(body as unknown as ProgressReportContent));
    }
    return this.#respond(report);
  }

  #etag = (report: ProgressReport) => `"${this.#versions.get(report.progressReportId)}"`;

  #respond = (report: ProgressReport) =>
    Response.json(structuredClone(report), { headers: { ETag: this.#etag(report) } });
}
