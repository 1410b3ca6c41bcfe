import { apiBase } from '../src/api/http';
import type { EvidenceItem, Problem, ProgressReport, ProgressReportContent } from '../src/api/schema.gen';
import { madeUp } from './made-up';

export const problem = (status: number, type: string, detail: string): Problem => ({
  type: `urn:problem-type:${type}`,
  href: 'http://localhost/',
  title: type,
  status,
  detail,
  instance: 'urn:uuid:00000000-0000-0000-0000-000000000000',
});

const SAID = ['implementationStatus', 'percentDone', 'expectedOn', 'originalLanguage'] as const;

/** The reports on one request as the API keeps them: with tags, keys, and no way back from what is published. */
export class MadeUpDrafts {
  reports: ProgressReport[] = [];
  /** What was asked, in order: `PUT /progressReports/…`. */
  asked: string[] = [];
  /** What happens to the next question instead of, or after, what it asks for: by its path, or the end of that. */
  next: { [asked: string]: 'offline' | 'lost' | Problem } = {};
  #versions = new Map<string, number>();
  #keys = new Map<string, string>();

  /** Somebody else starts a draft. */
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
      ...content,
    } as ProgressReport;
    this.reports.unshift(report);
    this.#versions.set(report.progressReportId, 1);
    return report;
  }

  /** Somebody else changes one, or publishes it. */
  change(report: ProgressReport, changed: Partial<ProgressReport>) {
    Object.assign(report, changed);
    this.#versions.set(report.progressReportId, (this.#versions.get(report.progressReportId) ?? 0) + 1);
  }

  /** Stands in for `fetch`. */
  readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const path = address.replace(apiBase, '').replace(/\?.*/, '');
    const asked = `${init.method ?? 'GET'} ${path}`;
    this.asked.push(asked);
    const troubled = [asked, `${init.method} ${path.split('/').at(-1)}`].find((one) => this.next[one]) ?? '';
    const trouble = this.next[troubled];
    delete this.next[troubled];
    if (trouble === 'offline') throw new TypeError('offline');
    if (typeof trouble === 'object') return refuse(trouble);
    const response = this.#answer(asked, new Headers(init.headers), JSON.parse(String(init.body ?? '{}')));
    if (trouble === 'lost') throw new TypeError('the answer was lost');
    return response;
  };

  #answer(asked: string, headers: Headers, body: Partial<ProgressReport>): Response {
    const [, method, collection, id, part] = asked.match(/^(\w+) \/(\w+)\/([^/]+)\/?(\w*)$/) ?? [];
    if (collection === 'commitments') {
      if (method === 'GET') return Response.json({ items: this.reports, total: this.reports.length });
      const key = headers.get('Idempotency-Key') ?? crypto.randomUUID();
      const before = this.reports.find((one) => one.progressReportId === this.#keys.get(key));
      const report = before ?? this.start(body as ProgressReportContent);
      this.#keys.set(key, report.progressReportId);
      return this.#tell(report);
    }
    if (collection === 'evidenceItems') {
      const report = this.reports.find(({ evidenceItems }) => evidenceItems.some((it) => it.evidenceItemId === id));
      if (!report) return refuse(problem(404, 'belgif:resourceNotFound', 'Introuvable.'));
      this.change(report, { evidenceItems: report.evidenceItems.filter((it) => it.evidenceItemId !== id) });
      return new Response(null, { status: 204 });
    }
    const report = this.reports.find(({ progressReportId }) => progressReportId === id);
    if (!report) return refuse(problem(404, 'belgif:resourceNotFound', 'Introuvable.'));
    if (method === 'GET') return this.#tell(report);
    if (report.state === 'published') return refuse(problem(409, 'sequitur:forbiddenTransition', 'Déjà publié.'));
    if (part === 'evidenceItems') {
      const item = { ...body, evidenceItemId: crypto.randomUUID(), progressReportId: id } as unknown as EvidenceItem;
      this.change(report, { evidenceItems: [...report.evidenceItems, item] });
      return Response.json(item, { status: 201 });
    }
    if (headers.get('If-Match') !== this.#tag(report))
      return refuse(problem(412, 'sequitur:preconditionFailed', 'Changé entre-temps.'));
    if (method === 'DELETE') {
      this.reports = this.reports.filter((one) => one !== report);
      return new Response(null, { status: 204 });
    }
    if (part === 'publication') this.change(report, { state: 'published', publishedAt: '2026-11-22T11:00:00Z' });
    else {
      for (const said of SAID) delete report[said];
      this.change(report, body);
    }
    return this.#tell(report);
  }

  #tag = (report: ProgressReport) => `"${this.#versions.get(report.progressReportId)}"`;

  #tell = (report: ProgressReport) => Response.json(structuredClone(report), { headers: { ETag: this.#tag(report) } });
}

const refuse = (told: Problem) => Response.json(told, { status: told.status });
