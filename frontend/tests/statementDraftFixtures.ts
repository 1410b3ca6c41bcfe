import type { CreateStatementDraft, StatementDraft, StatementDraftContent } from '../src/api/schema.gen';
import { MadeUpApi, problem, refuse } from './apiFixtures';
import { madeUp, madeUpReference } from './fixtures';

/** A fake API for the drafts of statements: ETags, one draft for each kind and subject, idempotency keys. */
export class MadeUpStatementDrafts extends MadeUpApi {
  drafts: StatementDraft[] = [];
  /** The contents that were published. */
  published: StatementDraftContent[] = [];
  #versions = new Map<string, number>();
  #keys = new Map<string, string>();

  /** A colleague begins a draft. */
  start(subject: CreateStatementDraft, content: StatementDraftContent = {}): StatementDraft {
    const draft: StatementDraft = {
      ...subject,
      statementDraftId: crypto.randomUUID(),
      href: 'http://localhost/',
      commitment: madeUpReference(),
      resolution: madeUp().resolution,
      state: 'started',
      content,
      saved: { byCaller: false, savedAt: '2026-11-22T10:00:00Z' },
    };
    this.drafts.push(draft);
    this.#versions.set(draft.statementDraftId, 1);
    return draft;
  }

  /** A colleague changes a draft. */
  change(draft: StatementDraft, content: StatementDraftContent, byCaller = false) {
    draft.content = content;
    draft.saved = { byCaller, savedAt: '2026-11-22T11:00:00Z' };
    this.#versions.set(draft.statementDraftId, (this.#versions.get(draft.statementDraftId) ?? 0) + 1);
  }

  protected override handle(request: string, headers: Headers, body: unknown, query: URLSearchParams): Response {
    const [, method, id, part] = request.match(/^(\w+) \/statementDrafts\/?([^/]*)\/?(\w*)$/) ?? [];
    if (!method) throw new Error(`unexpected ${request}`);
    if (!id) return method === 'GET' ? this.#list(query) : this.#create(body as CreateStatementDraft);
    const draft = this.drafts.find(({ statementDraftId }) => statementDraftId === id);
    const key = `${headers.get('Idempotency-Key')} ${headers.get('If-Match')}`;
    if (part && this.#keys.get(key) === id) return Response.json({ statementId: id });
    if (!draft) return refuse(problem(404, 'belgif:resourceNotFound', 'Introuvable.'));
    if (method !== 'GET' && headers.get('If-Match') !== this.#etag(draft))
      return refuse(problem(412, 'sequitur:staleRepresentation', 'Changé entre-temps.'));
    if (method === 'DELETE' || part) this.drafts = this.drafts.filter((one) => one !== draft);
    if (method === 'DELETE') return new Response(null, { status: 204 });
    if (part) {
      this.published.push(draft.content);
      this.#keys.set(key, id);
      return Response.json({ statementId: id });
    }
    if (method === 'PUT') this.change(draft, body as StatementDraftContent, true);
    return this.#respond(draft);
  }

  #list(query: URLSearchParams) {
    const subject = query.get('subject');
    const items = this.drafts.filter(({ subjectId }) => !subject || subjectId === subject);
    return Response.json({ items, total: items.length });
  }

  #create({ kind, subjectId }: CreateStatementDraft) {
    const is = (one: StatementDraft) => one.kind === kind && one.subjectId === subjectId;
    return this.#respond(this.drafts.find(is) ?? this.start({ kind, subjectId }));
  }

  #etag = (draft: StatementDraft) => `"${this.#versions.get(draft.statementDraftId)}"`;

  #respond = (draft: StatementDraft) => Response.json(structuredClone(draft), { headers: { ETag: this.#etag(draft) } });
}
