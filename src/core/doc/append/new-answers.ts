// A dated block at the end of the Doc, when the teacher answered the Form again: only what changed. What
// stands in the Doc is left as it is, and nothing is said twice.
import { NEW_ANSWERS } from '../added-blocks';
import { NAMED_RANGES, type ParagraphRole } from '../blocks';
import type { DocRequest, ParagraphStyle } from '../doc-request';
import { PARAGRAPH_LOOKS, pt } from '../look';
import type { DocModel, DocTab } from '../read/doc-model';
import { NOTHING_PICKED_UP } from '../sections';
import { textStyle } from '../style-requests';
import type { ChangedAnswer } from './changed-answers';
import { locationIn, rangeIn } from './places';
import { plainParagraph, plainText } from './plain-style';

/** A line of the block. */
interface Line {
  readonly text: string;
  readonly role: ParagraphRole;
  /** On top of the role's own. */
  readonly paragraph?: ParagraphStyle;
  /** So many characters from the start are bold. */
  readonly bold?: number;
}

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
  return appendLines(tab, name, [
    { role: 'heading', text: NEW_ANSWERS.heading.replace('{date}', () => date) },
    { role: 'picked-up', text: NOTHING_PICKED_UP },
    ...changed.flatMap(answerLines),
  ]);
}

function holdsHeader({ namedRanges }: DocTab): boolean {
  return namedRanges.some(({ name }) => name === NAMED_RANGES.header);
}

/** What a person said in several lines stays together below its label. */
function answerLines({ label, words }: ChangedAnswer): Line[] {
  const said = NEW_ANSWERS.line.replace('{label}', () => label).replace('{words}', () => words);
  const [first = '', ...more] = said.split('\n');
  return [
    { role: 'body', text: first, paragraph: FIRST_LINE, bold: label.length + 1 },
    ...more.map((text): Line => ({ role: 'body', text, paragraph: NEXT_LINE })),
  ];
}

const NEXT_LINE: ParagraphStyle = { spaceBelow: pt(0) };
const FIRST_LINE: ParagraphStyle = { ...NEXT_LINE, spaceAbove: pt(6) };

/** After all that stands there, and with an empty line below to go on writing on. */
function appendLines(
  { tabId, endIndex }: DocTab,
  name: string,
  lines: readonly Line[],
): DocRequest[] {
  const text = lines.map((line) => `${line.text}\n`).join('');
  // The last line stays whose it is, be it empty: somebody may be about to write there.
  const start = endIndex;
  return [
    { insertText: { location: locationIn(tabId, endIndex - 1), text: `\n${text}` } },
    ...styleLines(tabId, start, lines),
    { createNamedRange: { name, range: rangeIn(tabId, start, start + text.length) } },
  ];
}

function styleLines(tabId: string, startIndex: number, lines: readonly Line[]): DocRequest[] {
  let at = startIndex;
  return lines.flatMap(({ text, role, paragraph, bold = 0 }) => {
    const range = rangeIn(tabId, at, at + text.length + 1);
    at = range.endIndex;
    const look = PARAGRAPH_LOOKS[role];
    const lead = rangeIn(tabId, range.startIndex, range.startIndex + bold);
    return [
      ...plainParagraph(range, { ...look.paragraph, ...paragraph }),
      plainText(range, look.text),
      ...(bold > 0 ? textStyle(lead, { bold: true }) : []),
    ];
  });
}
