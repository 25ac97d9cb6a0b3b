// Sam's coaching Doc as it was just made: who can open it, and its tables as a person reads them.
import {
  deleteColumnByHand,
  deleteRowByHand,
  deleteTableByHand,
} from '../../local/services/docs/by-hand-tables';
import { insertTextByHand } from '../../local/services/docs/by-hand-text';
import type { Workspace } from '../../local/workspace/workspace';
import type { RecordKindKey } from '../../src/core/records/record-kinds';
import { CardPanel, withAddOn } from './doc-card';
import { headingsOf, seenTables, type SeenTable } from './doc-tables';
import { LEAD, LocalProgramme, SAM } from './programme';

export class CoachedDoc {
  readonly workspace: Workspace;

  private constructor(
    /** The coach's Sheet and sidebar, which the add-on knows nothing of. */
    readonly programme: LocalProgramme,
    readonly id: string,
  ) {
    this.workspace = withAddOn(programme.workspace);
  }

  /**
   * Makes any number of copies of a Doc that coach and teacher have just begun.
   * @param choose what the lead sets up before it is made
   */
  static begin(choose: (programme: LocalProgramme) => void = () => undefined): () => CoachedDoc {
    const programme = LocalProgramme.ready();
    choose(programme);
    programme.answer(SAM);
    const { doc } = programme.start(SAM);
    const id = doc.kind === 'shared' ? (/\/d\/([^/]+)/.exec(doc.url)?.[1] ?? '') : '';
    const copy = programme.snapshot();
    return () => new CoachedDoc(copy(), id);
  }

  /** The panel, opened and allowed. */
  panel(person: string): CardPanel {
    return CardPanel.allowed(this.workspace, this.id, person);
  }

  /** The panel of somebody who has just come to the Doc. */
  newcomer(person: string): CardPanel {
    return new CardPanel(this.workspace, this.id, person);
  }

  /** Rows of a kind's table below its header that say anything. */
  rows(kind: RecordKindKey): string[][] {
    const rows = this.tableOf(kind)?.rows.slice(1) ?? [];
    return rows.map((row) => [...row]).filter((row) => row.some((text) => text !== ''));
  }

  tableOf(kind: RecordKindKey): SeenTable | undefined {
    return this.tables().find(({ rows }) => rows[0]?.join('|') === headingsOf(kind).join('|'));
  }

  /** Somebody deletes a table with all that is in it. */
  deleteTable(kind: RecordKindKey, person = SAM): void {
    const { table = -1 } = this.tableOf(kind) ?? {};
    deleteTableByHand(this.workspace, person, this.id, { table });
  }

  deleteRow(kind: RecordKindKey, row: number, person = SAM): void {
    const { table = -1 } = this.tableOf(kind) ?? {};
    deleteRowByHand(this.workspace, person, this.id, { table, row, column: 0 });
  }

  deleteColumn(kind: RecordKindKey, column: number, person = SAM): void {
    const { table = -1 } = this.tableOf(kind) ?? {};
    deleteColumnByHand(this.workspace, person, this.id, { table, row: 0, column });
  }

  /** Somebody types at the end of a cell; rows count from 0, the header. */
  type(kind: RecordKindKey, row: number, column: number, text: string, person = LEAD): void {
    const { table = -1 } = this.tableOf(kind) ?? {};
    insertTextByHand(this.workspace, person, this.id, { at: { table, row, column }, text });
  }

  tables(): SeenTable[] {
    return seenTables({ workspace: this.workspace, person: LEAD, docId: this.id });
  }
}
