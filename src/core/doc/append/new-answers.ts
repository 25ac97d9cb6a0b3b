// A dated block at the end of the Doc, when the teacher answered the Form again: only what changed. What
// stands in the Doc is left as it is, and nothing is said twice.
import { NAMED_RANGES, paragraph, type ParagraphBlock } from '../blocks';
import type { DocRequest } from '../doc-request';
import { NEW_ANSWERS } from '../added-blocks';
import { PARAGRAPH_LOOKS } from '../look';
import type { DocModel, DocTab } from '../read/doc-model';
import { NOTHING_PICKED_UP } from '../sections';
import type { ChangedAnswer } from './changed-answers';
import { locationIn, rangeIn } from './places';
import { plainParagraph, plainText } from './plain-style';

/**
 * Empty when nothing changed, or when the block of these answers stands in the Doc already.
 * @param date as people read it
 */
export function newAnswers(
  model: DocModel,
  changed: readonly ChangedAnswer[],
  { hash, date }: { hash: string; date: string },
): DocRequest[] {
  const name = NAMED_RANGES.answers(hash);
  const isThere = model.tabs.some(({ namedRanges }) =>
    namedRanges.some((one) => one.name === name),
  );
  const tab = model.tabs.find(holdsHeader) ?? model.tabs[0];
  if (changed.length === 0 || isThere || !tab) return [];
  return appendBlocks(tab, name, [
    paragraph(
      'heading',
      NEW_ANSWERS.heading.replace('{date}', () => date),
    ),
    paragraph('picked-up', NOTHING_PICKED_UP),
    ...changed.map(answerBlock),
  ]);
}

function holdsHeader({ namedRanges }: DocTab): boolean {
  return namedRanges.some(({ name }) => name === NAMED_RANGES.header);
}

/** A person's words may have several lines. */
function answerBlock({ label, words }: ChangedAnswer): ParagraphBlock {
  const line = NEW_ANSWERS.line.replace('{label}', () => label).replace('{words}', () => words);
  return paragraph('body', line);
}

/** After all that stands there, and with an empty line below to go on writing on. */
function appendBlocks(tab: DocTab, name: string, blocks: readonly ParagraphBlock[]): DocRequest[] {
  const { tabId, endIndex } = tab;
  const text = blocks.map((block) => `${block.text}\n`).join('');
  // The last line stays whose it is, be it empty: somebody may be about to write there.
  const start = endIndex;
  return [
    insertText(tabId, endIndex - 1, `\n${text}`),
    ...styleBlocks(tabId, start, blocks),
    { createNamedRange: { name, range: rangeIn(tabId, start, start + text.length) } },
  ];
}

function insertText(tabId: string, index: number, text: string): DocRequest {
  return { insertText: { location: locationIn(tabId, index), text } };
}

function styleBlocks(
  tabId: string,
  startIndex: number,
  blocks: readonly ParagraphBlock[],
): DocRequest[] {
  let at = startIndex;
  return blocks.flatMap(({ role, text }) => {
    const range = rangeIn(tabId, at, at + text.length + 1);
    at = range.endIndex;
    const look = PARAGRAPH_LOOKS[role];
    return [...plainParagraph(range, look.paragraph), plainText(range, look.text)];
  });
}
