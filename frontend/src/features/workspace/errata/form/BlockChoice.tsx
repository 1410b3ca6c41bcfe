import { useState } from 'preact/hooks';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { localized } from '../../../../i18n/localized';
import { type Block, labelOf, type Section } from '../blocks';
import { toErratumForm } from '../erratumAddresses';

interface Props {
  resolutionId: string;
  sections: Section[];
}

/** Folds case and accents. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the block has that number, or all these words in one language. */
function matches({ number, text }: Block, searched: string): boolean {
  const words = fold(searched).split(/\s+/).filter(Boolean);
  const among = [text?.fr, text?.nl].map((one) => fold(one ?? ''));
  return number === searched.trim() || among.some((one) => words.every((word) => one.includes(word)));
}

/** The blocks of a resolution's text, each with the way to the form that corrects it. */
export function BlockChoice({ resolutionId, sections }: Props) {
  const [searched, setSearched] = useState('');
  const found = sections
    .map((section) => ({ ...section, blocks: section.blocks.filter((block) => matches(block, searched)) }))
    .filter(({ blocks }) => blocks.length > 0);
  return (
    <>
      <search>
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            document.getElementById('found-blocks')?.querySelector('a')?.focus();
          }}
        >
          <label for="find-block">{texts.findBlock}</label>
          <p class="small" id="find-block-hint">
            {texts.findBlockHint}
          </p>
          <input
            class="ds-input"
            id="find-block"
            type="search"
            autocomplete="off"
            aria-describedby="find-block-hint"
            onInput={(event) => setSearched(event.currentTarget.value)}
          />
          <p role="status" class="small">
            {searched.trim() && texts.foundBlocks(found.flatMap(({ blocks }) => blocks).length)}
          </p>
        </form>
      </search>
      <div id="found-blocks">
        {found.map(({ part, heading, blocks }) => (
          <section key={part + (blocks[0]?.block ?? '')}>
            <h2>{heading ? localized(heading) : texts.parts[part]}</h2>
            <ul class="inbox">
              {blocks.map((block) => (
                <Choice key={block.block} resolutionId={resolutionId} block={block} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Choice({ resolutionId, block }: { resolutionId: string; block: Block }) {
  const described = `text-of-${block.block}`;
  return (
    // The address of the text page's request leads to its text here.
    <li {...(block.text && block.commitmentId && { id: block.commitmentId, tabIndex: -1 })}>
      <a href={toErratumForm(resolutionId, block.block)} {...(block.text && { 'aria-describedby': described })}>
        {labelOf(block)}
      </a>
      {block.text && (
        <p class="small" id={described}>
          {localized(block.text)}
        </p>
      )}
    </li>
  );
}
