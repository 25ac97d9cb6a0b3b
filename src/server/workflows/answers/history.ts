// The Answers tab: one dated copy of every version that a teacher submitted. Rows are only ever added;
// one that says less than a second reading of the same version is filled in.
import type { IntakeResponse } from '../../../core/answers/answers';
import { hashAnswers } from '../../../core/answers/read-response';
import { encodeAnswers, parseAnswersJson } from '../../../core/answers/stored';
import { ANSWERS_COLUMNS } from '../../../core/educator/columns';
import { filledIn } from '../../../core/educator/read-again';
import { answerCells } from '../../../core/educator/record';
import type { Question } from '../../../core/intake/question';
import { Table, type TableRow } from '../../google/table';
import { StoredAnswers } from './stored-answers';
import { TAB_NAMES } from '../programme/tabs';

const VERSION_KEYS = ['responseId', 'submittedAt', 'answersHash'];

const RECORDED_KEYS = ['receivedAt', 'submittedAt', 'email', 'educatorId', 'responseId'];

/** A version in the tab. */
export interface Recorded {
  readonly educatorId: string;
  readonly response: IntakeResponse;
}

/** A copy that said less, and what it is to say. */
interface Filled {
  readonly response: IntakeResponse;
  readonly cells: Record<string, string>;
}

export class History {
  private readonly table = Table.open(
    TAB_NAMES.answers,
    ANSWERS_COLUMNS.map(({ key }) => key),
  );
  private readonly answers = new StoredAnswers(this.table);
  private readonly added: Record<string, string>[] = [];
  private readonly filled: Filled[] = [];
  private stored: readonly TableRow<string>[] | undefined;

  /**
   * Whether this reading of a submission is still to be added: the submission has no copy yet, or one
   * that says less. The tab is read at the first question.
   */
  lacks(response: IntakeResponse): boolean {
    const pending = this.pending(response);
    const stored = pending ? [] : this.read().filter(({ cells }) => isOf(cells, response));
    const hashes = [pending ?? {}, ...stored.map(({ cells }) => cells)].map(
      ({ answersHash }) => answersHash,
    );
    if (hashes.includes(hashAnswers(response))) return false;
    const copies = pending
      ? [parseAnswersJson(pending['answersJson'] ?? '')]
      : stored.map(({ row }) => this.answers.of(row, response.responseId));
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

  /** Into the copy that is there already, as far as `lacks` found one; else as a new one. */
  add(response: IntakeResponse, educatorId: string, questions: readonly Question[]): void {
    const { responseId, submittedAt, email } = response;
    const pending = this.pending(response);
    const stored = this.stored?.find(({ cells }) => isOf(cells, response));
    const known = pending
      ? parseAnswersJson(pending['answersJson'] ?? '')
      : stored && this.answers.of(stored.row, responseId);
    const answers = (known && filledIn(known, response.answers)) ?? response.answers;
    const cells = {
      answersHash: hashAnswers({ answers }),
      answersJson: encodeAnswers(answers),
      ...answerCells(answers, questions),
    };
    if (pending) Object.assign(pending, cells);
    else if (stored) this.filled.push({ response, cells });
    else {
      const receivedAt = new Date().toISOString();
      this.added.push({ receivedAt, educatorId, responseId, submittedAt, email, ...cells });
    }
  }

  /** The cells of this submission that `write` will write. */
  private pending(response: IntakeResponse): Record<string, string> | undefined {
    const filled = this.filled.find((one) => isOf(one.response, response));
    return filled?.cells ?? this.added.find((cells) => isOf(cells, response));
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

  /** Writes what was added and what was filled in. */
  write(): void {
    this.table.appendAll(this.added);
    for (const { response, cells } of this.filled) {
      // People sort: each copy is looked up right before it is written, its hash last.
      const rows = this.table.readColumns(VERSION_KEYS);
      const found = rows.find((row) => isOf(row.cells, response));
      if (found) this.table.update(found.row, cells, 'answersHash');
    }
  }
}

/** The same submission, however it was read. */
function isOf(
  one: { readonly responseId?: string; readonly submittedAt?: string },
  { responseId, submittedAt }: IntakeResponse,
): boolean {
  return one.responseId === responseId && one.submittedAt === submittedAt;
}
