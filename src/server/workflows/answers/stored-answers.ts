// The answers that a tab holds for the program, read only where a submission is read a second time.
import type { Answers } from '../../../core/answers/answers';
import { parseAnswersJson } from '../../../core/answers/stored';
import type { Table } from '../../google/table';

const KEYS = ['responseId', 'answersJson'];

type Cells = Readonly<Record<string, string>>;

/** The first is read alone; whoever asks for a second one gets it from one read of all. */
export class StoredAnswers {
  private asked = false;
  private all: ReadonlyMap<number, Cells> | undefined;

  constructor(private readonly table: Table<string>) {}

  /**
   * Null when nothing readable is stored; undefined when somebody moved the rows meanwhile.
   * @param responseId which the row should have
   */
  of(row: number, responseId: string): Answers | null | undefined {
    const cells = this.cellsOf(row);
    if (cells?.['responseId'] !== responseId) return undefined;
    return parseAnswersJson(cells['answersJson'] ?? '');
  }

  private cellsOf(row: number): Cells | undefined {
    if (!this.asked) {
      this.asked = true;
      return this.table.readRow(row).cells;
    }
    this.all ??= new Map(this.table.readColumns(KEYS).map(({ row: at, cells }) => [at, cells]));
    return this.all.get(row);
  }
}
