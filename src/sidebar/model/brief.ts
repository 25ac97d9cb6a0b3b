// The brief as it is shown beside its lines: what to do when it has none, and its text to copy. Pure.
import type { Brief } from '../../shared/meeting-api';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { listInWords } from './reading';

/** What to do where there is no line at all. */
export function nothingText({ answeredOn, doc }: EducatorDetail): string {
  const noDoc = doc.kind === 'none';
  if (answeredOn) {
    return noDoc
      ? 'The answers hold nothing for a meeting yet. Ask what would make today worth their time.'
      : 'Nothing is open in the Doc, and the answers hold nothing for a meeting yet. Ask what would make today worth their time.';
  }
  return noDoc
    ? 'They have not answered the form yet, and there is no coaching Doc. Ask what they would like to work on. Then start coaching: the Doc keeps what you agree on.'
    : 'They have not answered the form yet, and nothing is open in the Doc. Ask what they would like to work on, and write it into the Doc together.';
}

/** `M-03 was written since these lines were read.`; '' when nothing was written. */
export function writtenSince({ reading }: EducatorDetail, atReading: EducatorDetail): string {
  const refs = reading.pending.filter((ref) => !atReading.reading.pending.includes(ref));
  if (refs.length === 0) return '';
  return `${listInWords(refs)} ${refs.length === 1 ? 'was' : 'were'} written since these lines were read.`;
}

/** The brief as plain text, in the order of the page. */
export function briefText(name: string, date: string, { sections, missing }: Brief): string {
  const parts = sections.map(({ title, lines }) =>
    [title, ...lines.map(({ text, from }) => `- ${text} (${from})`)].join('\n'),
  );
  return [`Before you meet ${name}, ${date}`, ...parts, missing].filter(Boolean).join('\n\n');
}

/** More of a line than this, in characters, is folded on paper. */
const PRINTED = 330;

/** How small a brief is printed so that it stays one page: 0 as most are, 2 where everything is full. */
export function density({ sections }: Brief): 0 | 1 | 2 {
  const lines = sections.flatMap((section) => section.lines);
  const lengths = lines.map(({ text, from }) => Math.min(text.length, PRINTED) + from.length + 20);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return all < 4700 ? 0 : all < 5900 ? 1 : 2;
}
