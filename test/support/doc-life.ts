// A coaching Doc's life made of steps: people edit, the add-on reads and appends, executions die or meet
// somebody who types between two calls. After every step nothing that people wrote may have changed.
import { fc } from './properties';
import type { FaultHook } from '../../local/host/execution';
import type { LogEntry } from '../../src/shared/log-api';
import { docEdit, makeEdit, type DocEdit } from './doc-edits';
import { expectOnlyAdded, momentOf, plainRows, type Moment } from './doc-oracle';
import { afterRemoteCall, DEATHS, killAfter, type Death } from './faults';
import { KINDS, seenTables, type Desk } from './doc-tables';
import { educatorRow, rowsOf } from './looking';
import { LEAD, LocalProgramme, SAM } from './programme';
import { RECORD_KINDS, type RecordKindKey } from '../../src/core/records/record-kinds';

type Fault =
  | { readonly happens: 'nothing' }
  | { readonly happens: 'death'; readonly call: number; readonly death: Death }
  | { readonly happens: 'edit'; readonly call: number; readonly edit: DocEdit };

export type Step =
  | { readonly does: 'edit'; readonly edit: DocEdit; readonly coach: boolean }
  | { readonly does: 'read'; readonly open: boolean; readonly fault: Fault }
  | { readonly does: 'log'; readonly entry: number; readonly fault: Fault }
  | { readonly does: 'wait'; readonly minutes: number };

const call = fc.integer({ min: 1, max: 16 });
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ happens: 'nothing' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      happens: fc.constant('death' as const),
      call,
      death: fc.constantFrom(...DEATHS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ happens: fc.constant('edit' as const), call, edit: docEdit }),
  },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      edit: docEdit,
      coach: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('read' as const), open: fc.boolean(), fault }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('log' as const), entry: fc.nat(3), fault }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      minutes: fc.constantFrom(1, 3, 61),
    }),
  },
);

const docLife: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 4, maxLength: 16 });

/** Sam's Doc, just started. */
function freshDoc(): LocalProgramme {
  const programme = LocalProgramme.ready();
  programme.answer(SAM);
  programme.start(SAM);
  programme.workspace.clock.advance(5 * 60_000);
  return programme;
}

/** One life, from a copy of how things stand; every rule is checked on the way and at its end. */
export class DocLife {
  private readonly teacher: Desk;
  private readonly coach: Desk;
  private readonly educatorId: string;
  private before: Moment;

  constructor(private readonly programme: LocalProgramme) {
    const { cells } = educatorRow(programme, SAM);
    const place = { workspace: programme.workspace, docId: cells['Doc ID'] ?? '' };
    this.educatorId = cells['Educator ID'] ?? '';
    this.teacher = { ...place, person: SAM };
    this.coach = { ...place, person: LEAD };
    this.before = momentOf(this.teacher);
  }

  live(steps: readonly Step[]): void {
    for (const each of steps) this.take(each);
    this.settle();
    this.expectRead();
  }

  private take(each: Step): void {
    switch (each.does) {
      case 'edit':
        return this.edit(each.edit, each.coach ? this.coach : this.teacher);
      case 'wait':
        return void this.programme.workspace.clock.advance(each.minutes * 60_000);
      case 'read':
        return this.read(each.open, each.fault);
      case 'log':
        return this.log(each.entry, each.fault);
    }
  }

  private edit(edit: DocEdit, desk: Desk): void {
    makeEdit(desk, edit);
    this.programme.workspace.clock.advance(1000);
  }

  private read(open: boolean, fault: Fault): void {
    const press = { faultHook: this.hookOf(fault) };
    this.before = momentOf(this.teacher);
    if (open) this.programme.press('openEducator', [this.educatorId], press);
    else this.programme.press('readDocs', [], press);
    this.expectOnlyAdded();
  }

  /** Whatever became of the press, it is pressed again with the same ID, as the page does. */
  private log(n: number, fault: Fault): void {
    const entry = entryOf(n);
    const before = this.rowsWith(entry);
    this.before = momentOf(this.teacher);
    for (const faultHook of [this.hookOf(fault), () => undefined]) {
      this.programme.press('logEntry', [this.educatorId, entry], { faultHook });
      this.expectOnlyAdded();
    }
    const added = this.rowsWith(entry) - before;
    // Somebody who types meanwhile may copy or delete the row.
    if (fault.happens !== 'edit') expect([0, 1]).toContain(added);
  }

  private rowsWith({ values }: LogEntry): number {
    const marker = values['came-up'] ?? '';
    const rows = seenTables(this.teacher).flatMap((table) => table.rows);
    return rows.filter((cells) => cells.includes(marker)).length;
  }

  private hookOf(fault: Fault): FaultHook {
    if (fault.happens === 'death') return killAfter(fault.call, fault.death);
    if (fault.happens === 'nothing') return () => undefined;
    return afterRemoteCall(fault.call, () => {
      this.expectOnlyAdded();
      this.edit(fault.edit, this.teacher);
      this.before = momentOf(this.teacher);
    });
  }

  private expectOnlyAdded(): void {
    expectOnlyAdded(this.teacher, this.before);
    this.before = momentOf(this.teacher);
  }

  /** Nobody types any more: two readings, the second after doubts have passed. */
  private settle(): void {
    for (const minutes of [5, 5]) {
      this.programme.workspace.clock.advance(minutes * 60_000);
      this.before = momentOf(this.teacher);
      this.programme.ask('readDocs', []);
      this.expectOnlyAdded();
    }
  }

  private expectRead(): void {
    const kinds = new Map<RecordKindKey, ReturnType<typeof rowsOf>>();
    const inSheet = (kind: RecordKindKey): ReturnType<typeof rowsOf> => {
      const rows = kinds.get(kind) ?? rowsOf(this.programme, RECORD_KINDS[kind].tab);
      kinds.set(kind, rows);
      return rows;
    };
    for (const { kind, ref, values } of plainRows(this.teacher)) {
      expect([kind, values, ref]).toEqual([kind, values, expect.stringMatching(/-\d\d/)]);
      const same = inSheet(kind).filter(({ cells }) => cells['Ref'] === ref);
      expect(same.map(({ cells }) => cells)).toEqual([expect.objectContaining(values)]);
    }
    for (const kind of KINDS) {
      const refs = inSheet(kind).map(({ cells }) => cells['Ref']);
      expect([kind, refs]).toEqual([kind, [...new Set(refs)]]);
    }
  }
}

function entryOf(n: number): LogEntry {
  const values = { date: '2026-05-12', minutes: '30', kind: 'chat', 'came-up': `entry ${n}` };
  return { kind: 'meeting', values, entryId: `entry-${n}-abcdefgh` };
}

/** A test of so many lives, each from the same beginning. */
export function testDocLives({ lives, seed }: { lives: number; seed: number }): void {
  const copy = freshDoc().snapshot();
  test(`${lives} lives: no word of people changes, each plain row is read, each entry is there once`, () => {
    fc.assert(
      fc.property(docLife, (steps) => new DocLife(copy()).live(steps)),
      { numRuns: lives, seed },
    );
  });
}
