// Builds a coaching Doc in a local Workspace and reads it back as a person sees it.
import { buildCoachingDoc } from '../../../src/core/doc/coaching-doc';
import type { CoachingDocInput } from '../../../src/core/doc/coaching-doc-input';
import type { DocRequest } from '../../../src/core/doc/doc-request';
import { buildDocRequests } from '../../../src/core/doc/requests';
import { DEFAULT_SECTIONS } from '../../../src/core/doc/sections';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody } from '../../support/local-workspace';

type Schema = GoogleAppsScript.Docs.Schema.Document;
type Content = GoogleAppsScript.Docs.Schema.StructuralElement;
type Row = GoogleAppsScript.Docs.Schema.TableRow & {
  tableRowStyle?: { tableHeader?: boolean };
};

export interface SeenParagraph {
  kind: 'paragraph';
  style: string;
  text: string;
  start: number;
  end: number;
  element: Content;
}

export interface SeenTable {
  kind: 'table';
  rows: string[][];
  widths: number[];
  pinnedRows: number;
  start: number;
  end: number;
  element: Content;
}

export type Seen = SeenParagraph | SeenTable;

export interface SeenDoc {
  document: Schema;
  content: Seen[];
  tables: SeenTable[];
  /** Name of each named range, with what it covers. */
  ranges: Record<string, { start: number; end: number }[]>;
}

export const FULL: CoachingDocInput = {
  name: 'Sam Ortiz',
  coach: 'Ana Lima',
  programme: 'Riverside coaching',
  schoolYear: '2026–27',
  rhythm: 'twice a month for 30 minutes',
  evaluationLine: 'Your coaches do not evaluate you.',
  phrases: {
    keep: 'Morning circle.\nTurn and talk, in pairs.',
    talents: 'Routines and a calm, busy room',
    learn: 'see someone do it first',
    design: 'I take something ready-made and make it fit',
    work: 'Close to the day',
    implement: 'with one class first',
    ten: 'Knowing why · Something I can use',
    feedback: 'In a conversation',
    support: 'Plan a lesson together',
    else: 'No planning time on Tuesdays 🙈',
    growth: 'Getting students to talk and explain',
    question: 'How do I get everyone to talk?',
  },
  highlightNever: false,
  sections: DEFAULT_SECTIONS,
  staffGoals: ['Literacy for all', 'Belonging'],
};

export const EMPTY: CoachingDocInput = {
  ...FULL,
  rhythm: '',
  phrases: {
    keep: '',
    talents: '',
    learn: '',
    design: '',
    work: '',
    implement: '',
    ten: '',
    feedback: '',
    support: '',
    else: '',
    growth: '',
    question: '',
  },
  staffGoals: [],
};

export function buildAndRead(input: CoachingDocInput): SeenDoc {
  return fillAndRead(buildDocRequests(buildCoachingDoc(input)));
}

/** One create, one batch, one get, in one execution of the script, in a Workspace of its own. */
export function fillAndRead(requests: DocRequest[]): SeenDoc {
  const batch = JSON.stringify(JSON.stringify({ requests }));
  const json = runBody(
    new Workspace({ project: projectOf('') }),
    `const { documentId } = Docs.Documents.create({ title: 'Test' });
     Docs.Documents.batchUpdate(JSON.parse(${batch}), documentId);
     return JSON.stringify(Docs.Documents.get(documentId));`,
  );
  return see(JSON.parse(String(json)) as Schema);
}

function see(document: Schema): SeenDoc {
  const content = (document.body?.content ?? []).flatMap(seen);
  const named = Object.values(document.namedRanges ?? {}).flatMap((all) => all.namedRanges ?? []);
  const ranges: SeenDoc['ranges'] = {};
  for (const { name = '', ranges: covered = [] } of named) {
    ranges[name] = covered.map(({ startIndex = 0, endIndex = 0 }) => ({
      start: startIndex,
      end: endIndex,
    }));
  }
  const tables = content.filter((block) => block.kind === 'table');
  return { document, content, tables, ranges };
}

function seen(element: Content): Seen[] {
  const { startIndex: start = 0, endIndex: end = 0, paragraph, table } = element;
  if (paragraph) {
    const style = paragraph.paragraphStyle?.namedStyleType ?? '';
    return [{ kind: 'paragraph', style, text: textOf(element), start, end, element }];
  }
  if (!table) return [];
  const rows: Row[] = table.tableRows ?? [];
  return [
    {
      kind: 'table',
      rows: rows.map((row) => (row.tableCells ?? []).map((cell) => cellText(cell.content ?? []))),
      widths: (table.tableStyle?.tableColumnProperties ?? []).map(
        (column) => column.width?.magnitude ?? 0,
      ),
      pinnedRows: rows.filter((row) => row.tableRowStyle?.tableHeader).length,
      start,
      end,
      element,
    },
  ];
}

/** A cell's paragraphs, one a line. */
function cellText(content: Content[]): string {
  return content.map(textOf).join('\n');
}

function textOf({ paragraph }: Content): string {
  const runs = (paragraph?.elements ?? []).map((element) => element.textRun?.content ?? '');
  return runs.join('').replace(/\n$/, '');
}
