// What a teacher might write into a new Doc, and their coach log, in the first weeks: for pictures.
import { insertTextByHand } from '../services/docs/by-hand-text';
import type { Workspace } from '../workspace/workspace';
import type { SampleEntry } from './coaching';

/** In the order in which it happened; no student and no colleague is named. */
export const SAMPLE_ENTRIES: readonly SampleEntry[] = [
  {
    kind: 'meeting',
    values: {
      date: '2026-08-31',
      minutes: '30',
      kind: 'meeting',
      'came-up': 'The first talk. Warm-ups go well; the discussion after them stops early.',
      promises: 'Coach: send one clip, done\nMe: pick a class, done',
      next: '2026-09-07',
    },
  },
  {
    kind: 'strategy',
    values: {
      strategy: 'Turn and talk with a sentence starter',
      source: 'colleague',
      help: 'together',
      decided: '2026-09-07',
      status: 'trying',
      review: '2026-09-21',
    },
  },
  {
    kind: 'meeting',
    values: {
      date: '2026-09-07',
      minutes: '15',
      kind: 'planning',
      'came-up': 'Wrote three starters together. Two minutes a turn is enough.',
      promises: 'Coach: visit on Thursday\nMe: put the starters on the board',
      next: '2026-09-14',
    },
  },
  {
    kind: 'try',
    values: {
      date: '2026-09-10',
      'strategy-ref': 'S-01',
      tried: 'Starters with third period, after the warm-up.',
      noticed: 'Nearly all pairs talked. Some read the starter and stopped.',
      change: 'One starter, not three.',
    },
  },
  {
    kind: 'evidence',
    values: {
      date: '2026-09-10',
      'strategy-ref': 'S-01',
      kind: 'student-words',
      safe: 'removed',
      meaning: 'They build on each other when the starter is a question.',
      decision: 'revise',
    },
  },
];

/** What the two agreed on, a goal and a visit, as the teacher typed them. */
const TYPED: readonly { table: number; row: number; texts: readonly string[] }[] = [
  { table: 2, row: 9, texts: ['', 'the last week before winter break'] },
  {
    table: 4,
    row: 1,
    texts: [
      'More students explain their thinking before I tell them if they are right.',
      'I hear the same four voices.',
      'own',
      'Two new voices a lesson',
      'working',
      '2026-09-07',
    ],
  },
  // A kind that is in no list: the coach is told, and everything else is read.
  { table: 8, row: 1, texts: ['2026-09-10', 'drop-in', 'Who speaks after the first answer?'] },
];

/** Types into the Doc by hand. */
export function typeSamples(workspace: Workspace, person: string, docId: string): void {
  for (const { table, row, texts } of TYPED) {
    texts.forEach((text, column) => {
      const at = { table, row, column };
      if (text !== '') insertTextByHand(workspace, person, docId, { at, text });
    });
  }
}
