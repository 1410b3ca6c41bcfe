import { Fragment } from 'preact';
import { PageHeading } from './PageHeading';
import { type Axis, Mark } from './Status';

/** A term with its definition and anchor; with a glyph if it is a status. */
export interface Term {
  id: string;
  term: string;
  meaning: string;
  mark?: readonly [Axis, string];
}

/** A paragraph, a list, or terms with definitions. `[words](address)` is a link, `` `words` `` is code. */
export type Block = string | string[] | { terms: Term[] };

export interface Article {
  title: string;
  lede: string;
  sections: { id: string; title: string; blocks: Block[] }[];
}

/** A page of text. The catalogue holds its structure, so that both languages have the same. */
export function Prose({ article }: { article: Article }) {
  return (
    <div class="prose">
      <PageHeading title={article.title} description={article.lede} />
      <p class="lede">{article.lede}</p>
      {article.sections.map(({ id, title, blocks }) => (
        <section key={id} id={id} tabIndex={-1}>
          <h2>{title}</h2>
          {blocks.map((block, index) => (
            <Fragment key={`${id}${index}`}>{draw(block)}</Fragment>
          ))}
        </section>
      ))}
    </div>
  );
}

function draw(block: Block) {
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
    <dl class="terms">
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
