// Builds the whole coaching Doc, as blocks, from what is known of teacher, coach and programme.
import { NOT_SAID } from '../answers/answers';
import {
  fieldsOf,
  RECORD_KINDS,
  REF,
  refWidth,
  wordsOf,
  type RecordKindKey,
} from '../records/record-kinds';
import { NAMED_RANGES, paragraph, type Block, type TableBlock } from './blocks';
import type { CoachingDocInput } from './coaching-doc-input';
import { docLine, docText } from './doc-text';
import { buildHeaderBlock, rhythmInSentence } from './header-block';
import type { LabeledRow, LabeledTable } from './labeled-tables';
import {
  HIGHLIGHTS_OFF,
  knownSection,
  NOTHING_PICKED_UP,
  type ChosenSection,
  type Section,
} from './sections';

/** The Doc as it is when teacher and coach first open it, from top to bottom. */
export function buildCoachingDoc(input: CoachingDocInput): Block[] {
  const sections = input.sections.flatMap((section) => sectionBlocks(section, input));
  return [...headerBlocks(input), ...sections];
}

/** The kinds whose tables such a Doc begins with, from top to bottom. */
export function kindsInDoc(
  input: Pick<CoachingDocInput, 'sections' | 'highlightNever'>,
): RecordKindKey[] {
  return input.sections.flatMap(({ key }) => {
    const content = knownSection(key)?.content;
    return content?.holds === 'records' && !isOff(key, input) ? [content.kind] : [];
  });
}

/** The teacher asked not to be asked. */
function isOff(key: string, { highlightNever }: Pick<CoachingDocInput, 'highlightNever'>): boolean {
  return key === RECORD_KINDS.highlight.table && highlightNever;
}

function headerBlocks(input: CoachingDocInput): Block[] {
  const { title, subtitle, rhythmLine, box, howTo } = buildHeaderBlock(input);
  const blocks: Block[] = [
    paragraph('title', title),
    paragraph('subtitle', subtitle),
    paragraph('rhythm', rhythmLine),
    { kind: 'table', look: 'box', widths: [100], hasHeader: false, rows: [[box.join('\n')]] },
    paragraph('how-to', howTo),
  ];
  return blocks.map((block) => ({ ...block, anchor: NAMED_RANGES.header }));
}

function sectionBlocks(chosen: ChosenSection, input: CoachingDocInput): Block[] {
  const known = knownSection(chosen.key);
  const heading = paragraph('heading', docLine(chosen.heading));
  if (isOff(chosen.key, input)) return [heading, ...highlightsOff()];
  const hint = docLine(chosen.hint);
  return [
    heading,
    ...(hint === '' ? [] : [paragraph('hint', hint)]),
    paragraph('picked-up', known?.pickedUp ?? NOTHING_PICKED_UP),
    ...(known ? contentBlocks(known, input) : [paragraph('body', '')]),
  ];
}

function contentBlocks({ key, content }: Section, input: CoachingDocInput): Block[] {
  const anchor = NAMED_RANGES.table(key);
  switch (content.holds) {
    case 'labeled-rows':
      return [{ ...labeledTable(content, input), anchor }];
    case 'starter-lines':
      return content.lines.flatMap(starterBlocks);
    case 'records': {
      const words = wordLines(content.kind, input.staffGoals);
      const lines = words.map((line) => paragraph('words', line));
      return [...lines, { ...recordTable(content.kind), anchor }];
    }
  }
}

function highlightsOff(): Block[] {
  return [paragraph('picked-up', NOTHING_PICKED_UP), paragraph('body', HIGHLIGHTS_OFF)];
}

function labeledTable({ columns, rows }: LabeledTable, input: CoachingDocInput): TableBlock {
  return {
    kind: 'table',
    look: 'labeled',
    widths: columns.map((column) => column.width),
    hasHeader: true,
    rows: [
      columns.map((column) => column.heading),
      ...rows.map((row) => [row.label, startingText(row, input)]),
    ],
  };
}

function startingText({ phrase, text = '' }: LabeledRow, input: CoachingDocInput): string {
  if (!phrase) return text.replace('{rhythm}', () => rhythmInSentence(input.rhythm));
  const words = docText(input.phrases[phrase]);
  return words.trim() === '' ? NOT_SAID : words;
}

/** A line to think about, and an empty one to write on. */
function starterBlocks(line: string): Block[] {
  return [paragraph('starter', line), paragraph('body', '')];
}

function wordLines(kind: RecordKindKey, staffGoals: readonly string[]): string[] {
  const goals = staffGoals.map(docLine).filter(Boolean);
  return fieldsOf(kind).flatMap((field) => {
    const words = wordsOf(field, goals).map(({ word }) => word);
    return words.length === 0
      ? []
      : [`Words for ${field.heading.replace('?', '')}: ${words.join(' · ')}`];
  });
}

/** Header row and one empty row, so that there is somewhere to type. */
function recordTable(key: RecordKindKey): TableBlock {
  const fields = fieldsOf(key);
  const headings = [...fields.map((field) => field.heading), REF.heading];
  return {
    kind: 'table',
    look: 'records',
    widths: [...fields.map((field) => field.width), refWidth(RECORD_KINDS[key])],
    hasHeader: true,
    rows: [headings, headings.map(() => '')],
  };
}
