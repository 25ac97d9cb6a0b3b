// The Answers tab: a dated copy of every version that a teacher submitted, as it was read. Rows are
// only ever added.
import type { IntakeResponse } from '../../core/answers/answers';
import { hashAnswers, responseKey } from '../../core/answers/read-response';
import { encodeAnswers, parseAnswersJson } from '../../core/answers/stored';
import { ANSWERS_COLUMNS } from '../../core/educator/columns';
import { filledIn } from '../../core/educator/read-again';
import { answerCells } from '../../core/educator/record';
import type { Question } from '../../core/intake/question';
import { Table, type TableRow } from '../google/table';
import { StoredAnswers } from './stored-answers';
import { TAB_NAMES } from './tabs';

const VERSION_KEYS = ['responseId', 'submittedAt', 'answersHash'];

const RECORDED_KEYS = ['receivedAt', 'submittedAt', 'email', 'educatorId', 'responseId'];

type Cells = Readonly<Record<string, string>>;

/** A version in the tab. */
export interface Recorded {
  readonly educatorId: string;
  readonly response: IntakeResponse;
}

/** As `responseKey` has it. */
function versionOf(cells: Cells): string {
  return VERSION_KEYS.map((key) => cells[key]).join('|');
}

export class History {
  private readonly table = Table.open(
    TAB_NAMES.answers,
    ANSWERS_COLUMNS.map(({ key }) => key),
  );
  private readonly answers = new StoredAnswers(this.table);
  private readonly added: Record<string, string>[] = [];
  private stored: readonly TableRow<string>[] | undefined;

  /**
   * Whether this reading of a submission is still to be added: the submission has no copy yet, or none
   * that says as much. The tab is read at the first question.
   */
  lacks(response: IntakeResponse): boolean {
    const version = responseKey(response);
    const added = this.added.filter((cells) => isOf(cells, response));
    if (added.some((cells) => versionOf(cells) === version)) return false;
    const stored = this.read().filter(({ cells }) => isOf(cells, response));
    if (stored.some(({ cells }) => versionOf(cells) === version)) return false;
    const copies = [
      ...added.map((cells) => parseAnswersJson(cells['answersJson'] ?? '')),
      ...stored.map(({ row }) => this.answers.of(row, response.responseId)),
    ];
    // Rows that somebody is sorting right now are for the next run.
    if (copies.includes(undefined)) return false;
    const known = copies.filter((answers) => !!answers);
    if (known.length === 0) return true;
    const all = known.reduce((sum, one) => filledIn(sum, one) ?? sum, {});
    return filledIn(all, response.answers) !== null;
  }

  /**
   * Whose response this was, as far as the tab tells: a row of Educators that was lost comes back under
   * the ID it had. The tab is read at the first question.
   */
  ownerOf({ responseId }: IntakeResponse): string | undefined {
    const recorded = this.read().find(({ cells }) => cells['responseId'] === responseId);
    return recorded?.cells['educatorId'] || undefined;
  }

  add(response: IntakeResponse, educatorId: string, questions: readonly Question[]): void {
    const { responseId, submittedAt, email, answers } = response;
    this.added.push({
      receivedAt: new Date().toISOString(),
      educatorId,
      responseId,
      submittedAt,
      email,
      answersHash: hashAnswers(response),
      answersJson: encodeAnswers(answers),
      ...answerCells(answers, questions),
    });
  }

  /**
   * What was recorded for these people since then. One read, and a second, large one when there is
   * something.
   * @param time ISO date-time
   */
  since(time: string, educatorIds: readonly string[]): Recorded[] {
    const isSince = ({ cells }: TableRow<string>): boolean =>
      educatorIds.includes(cells['educatorId'] ?? '') && (cells['receivedAt'] ?? '') >= time;
    if (!this.table.readColumns(RECORDED_KEYS).some(isSince)) return [];
    const rows = this.table.readColumns([...RECORDED_KEYS, 'answersJson']).filter(isSince);
    return rows.flatMap(({ cells }): Recorded[] => {
      const { educatorId = '', responseId = '', submittedAt = '', email = '' } = cells;
      const answers = parseAnswersJson(cells['answersJson'] ?? '');
      return answers ? [{ educatorId, response: { responseId, submittedAt, email, answers } }] : [];
    });
  }

  /** A version that was recorded for one of two people is the other's. People sort: it is looked up. */
  assign({ educatorId: from, response }: Recorded, educatorId: string): void {
    const found = this.table
      .readColumns(RECORDED_KEYS)
      .find(({ cells }) => isOf(cells, response) && cells['educatorId'] === from);
    if (found) this.table.update(found.row, { educatorId });
  }

  private read(): readonly TableRow<string>[] {
    return (this.stored ??= this.table.readColumns([...VERSION_KEYS, 'educatorId']));
  }

  /** Writes what was added. */
  write(): void {
    this.table.appendAll(this.added);
  }
}

/** The same submission, however it was read. */
function isOf(cells: Cells, { responseId, submittedAt }: IntakeResponse): boolean {
  return cells['responseId'] === responseId && cells['submittedAt'] === submittedAt;
}
