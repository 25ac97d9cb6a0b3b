// The Answers tab: a dated copy of every version that a teacher submitted. Rows are only ever added.
import type { IntakeResponse } from '../../core/answers/answers';
import { hashAnswers, responseKey } from '../../core/answers/read-response';
import { encodeAnswers } from '../../core/answers/stored';
import { ANSWERS_COLUMNS } from '../../core/educator/columns';
import { answerCells } from '../../core/educator/record';
import type { Question } from '../../core/intake/question';
import { Table } from '../google/table';
import { TAB_NAMES } from './tabs';

const VERSION_KEYS = ['responseId', 'submittedAt', 'answersHash'];

/** As `responseKey` has it. */
function versionOf(cells: Readonly<Record<string, string>>): string {
  return VERSION_KEYS.map((key) => cells[key]).join('|');
}

export class History {
  private readonly table = Table.open(
    TAB_NAMES.answers,
    ANSWERS_COLUMNS.map(({ key }) => key),
  );
  private readonly added: Record<string, string>[] = [];
  private stored: ReadonlySet<string> | undefined;

  /** Whether this version has its copy already. The tab is read at the first question. */
  has(response: IntakeResponse): boolean {
    const version = responseKey(response);
    if (this.added.some((cells) => versionOf(cells) === version)) return true;
    this.stored ??= new Set(
      this.table.readColumns(VERSION_KEYS).map(({ cells }) => versionOf(cells)),
    );
    return this.stored.has(version);
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

  /** Writes what was added. */
  write(): void {
    this.table.appendAll(this.added);
  }
}
