// The columns for questions that the lead added: filled for those who answered before the column was
// there. The row of whoever answers later is written with everything else.
import { parseAnswersJson } from '../../../core/answers/stored';
import type { OwnItem } from '../../../core/answers/form-map';
import { ownColumn } from '../../../core/educator/columns';
import { answerCells } from '../../../core/educator/record';
import { openEducators } from '../educators/educator-row';

/** Runs under the lock. One read of all rows; a call for each row that has an answer and does not show it. */
export function fillOwnColumns(own: readonly OwnItem[]): void {
  if (own.length === 0) return;
  const table = openEducators();
  const there = own.filter(({ itemId }) => table.has(ownColumn(itemId)));
  if (there.length === 0) return;
  const keys: string[] = there.map(({ itemId }) => ownColumn(itemId));
  for (const { row, cells } of table.readColumns(['answersJson', ...keys])) {
    const answers = parseAnswersJson(cells['answersJson'] ?? '');
    const answered = there.filter(
      ({ itemId }) => answers?.own?.[itemId] && cells[ownColumn(itemId)] === '',
    );
    if (answered.length > 0) table.update(row, answerCells(answers, [], answered));
  }
}
