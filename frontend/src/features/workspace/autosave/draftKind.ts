import type { ApiResult } from '../session/send';

/** The three versions of a value that two users changed differently. */
export interface Conflict {
  /** The common ancestor. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Drafts of one kind: how their contents are compared and merged, and which requests read and change them.
 *
 * `Content` is what the user edits, `Draft` what the API returns.
 */
export interface DraftKind<Content, Draft, FieldConflict extends Conflict> {
  /** The content of a draft that was just created. */
  readonly empty: Content;
  /** The content that is shown before the draft is created, and is saved with the first change; by default `empty`. */
  readonly initial?: Content;
  idOf(draft: Draft): string;
  contentOf(draft: Draft): Content;
  same(one: Content, other: Content): boolean;
  /**
   * Three-way merge of two users' versions, field by field. A field that one of them changed takes that value; where both
   * did, the user's value stays, and the field is a conflict.
   */
  merge(base: Content, mine: Content, theirs: Content): { content: Content; conflicts: readonly FieldConflict[] };
  /** The content with another value of the field in conflict. */
  put(content: Content, conflict: FieldConflict, value: unknown): Content;
  /**
   * For kinds whose API adds to the content: the content and its base after the API stored what was sent.
   * @param present the content, which may have changed since
   */
  stored?(present: Content, sent: Content, draft: Draft): { content: Content; base: Content };
  /** Whether the draft was published, and can no longer be changed. */
  isPublished?(draft: Draft): boolean;

  /** The body that is responsible for the request now, if the user's no longer is. Left out for drafts that stay where they are. */
  heir?(): Promise<string | undefined>;

  read(id: string): Promise<ApiResult<Draft>>;
  replace(id: string, etag: string, content: Content): Promise<ApiResult<Draft>>;
  /**
   * Creates the draft, or reads the one that a colleague has created. Left out where drafts exist before they are edited.
   * @param key idempotency key
   */
  create?(key: string): Promise<ApiResult<Draft>>;
}
