import { type ComponentChildren, Fragment } from 'preact';
import type { Article, Block } from '../i18n/article';
import { PageHeading } from './PageHeading';
import { Mark } from './Status';

/** A page of text. @param children sections of which the content comes from the API */
export function Prose({ article, children }: { article: Article; children?: ComponentChildren }) {
  return (
    <div class="prose">
      <PageHeading title={article.title} description={article.lede} />
      <p class="lede">{article.lede}</p>
      {article.sections.map(({ id, title, blocks }) => (
        <section key={id} id={id} tabIndex={-1}>
          <h2>{title}</h2>
          {blocks.map((block, index) => (
            <Fragment key={`${id}${index}`}>{renderBlock(block)}</Fragment>
          ))}
        </section>
      ))}
      {children}
    </div>
  );
}

function renderBlock(block: Block) {
  if (typeof block === 'string') return <p>{inline(block)}</p>;
  if (Array.isArray(block))
    return (
      <ul>
        {block.map((item) => (
          <li key={item}>{inline(item)}</li>
        ))}
      </ul>
    );
  return (
    <dl class="definitions">
      {block.terms.map(({ id, term, meaning, mark }) => (
        <div key={id} id={id} tabIndex={-1}>
          <dt>
            {mark && <Mark axis={mark[0]} code={mark[1]} />} {term}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function inline(text: string) {
  return text.split(/(\[[^\]]+\]\([^)]+\)|`[^`]+`)/).map((part, index) => {
    const link = /^\[(.+)\]\((.+)\)$/.exec(part);
    const key = `${index}${part}`;
    if (link)
      return (
        <a key={key} href={link[2] ?? ''}>
          {link[1]}
        </a>
      );
    return part.startsWith('`') ? <code key={key}>{part.slice(1, -1)}</code> : part;
  });
}
