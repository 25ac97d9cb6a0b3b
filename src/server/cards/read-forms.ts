// One reading of the open Doc: which forms its tables allow, and what about the tables stands in the way.
import { readRecords, type ReadDoc } from '../../core/doc/read/read-doc';
import type { DocModel } from '../../core/doc/read/doc-model';
import { problemText } from '../../core/doc/read/problem-text';
import { logForms, type LogForm } from '../../core/records/log-form';
import { LOG_KINDS } from '../../core/records/log-fields';
import { readDoc } from '../google/coaching-docs';
import { today } from '../workflows/dates';

export interface OpenDoc {
  readonly model: DocModel;
  readonly kinds: ReadDoc['kinds'];
  /** One for each table that is there and may be added to. */
  readonly forms: readonly LogForm[];
  /** About tables and columns, never about a row and never with its text. */
  readonly problems: readonly string[];
}

/** One call. @throws Google's refusal when this person, or the add-on for them, can't open the Doc */
export function openDoc(docId: string): OpenDoc {
  const model = readDoc(docId);
  const { kinds, problems } = readRecords(model, { ...CONTEXT, today: today() });
  const aboutTables = problems.filter(({ kind, row }) => row === 0 && LOG_KINDS.includes(kind));
  return { model, kinds, forms: logForms(kinds), problems: aboutTables.map(problemText) };
}

/** The card knows no staff goals and no order of dates: they are the Sheet's, and none of its forms asks for one. */
const CONTEXT = { staffGoals: [], dateOrder: 'month-first', expected: [] } as const;

/** Whether the Doc has any table of a coaching Doc, whole or not. */
export function isCoachingDoc({ kinds, problems }: OpenDoc): boolean {
  return Object.keys(kinds).length > 0 || problems.length > 0;
}
