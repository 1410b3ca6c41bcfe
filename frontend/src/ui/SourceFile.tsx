import { record } from '#texts/record';
import { sourceFile as texts } from '#texts/sourceFile';
import type { PlaceInSource, Source } from '../api/schema.gen';
import { language, otherLanguage } from '../language';
import { typeAndSize } from './file';

/** The file from which a resolution was taken, with its hash, so that readers can compare the text with the print. */
export function SourceFile({ source }: { source: Source }) {
  return (
    <section aria-labelledby="source">
      <h2 id="source" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>
        {texts.takenFrom} <a href={source.href}>{source.fileName}</a> (
        {typeAndSize({ name: source.fileName, size: source.fileSize })})
      </p>
      <p class="small">
        {record.hashes}
        {texts.colon} <code>{source.contentHash}</code>
      </p>
    </section>
  );
}

/** A link to the file, at the page of the request where it is known. Viewers of PDF files open the page of the fragment. */
export function SourcePlace({ source, pages }: PlaceInSource) {
  const page = pages?.[language] ?? pages?.[otherLanguage];
  return (
    <p>
      <a href={page && source.mediaType === 'application/pdf' ? `${source.href}#page=${page}` : source.href}>
        {page ? texts.printedOn(page) : texts.file}
      </a>
    </p>
  );
}
