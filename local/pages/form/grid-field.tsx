// Rows with the same columns: one choice in each row, or any number of ticks. A real table, which
// becomes a list of rows on a narrow screen.
import type { QuestionView } from '../../views/form-view';
import { ClearSelection } from './clear-selection';
import type { FieldProps } from './question';

export function GridField({ question, answer, wrong, labels, onAnswer }: FieldProps) {
  const { type, rows, columns, required } = question;
  const many = type === 'CHECKBOX_GRID';
  const ticks = rows.map((_, row) => ticksOf(Array.isArray(answer) ? answer[row] : undefined));
  const setRow = (row: number, ticked: string[]) => {
    const next = ticks.map((old, index) => (index === row ? ticked : old));
    onAnswer(many ? next : next.map(([only]) => only ?? ''));
  };
  return (
    <div class="grid-scroll">
      <table class="grid" {...labels}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridRow
              key={row}
              question={question}
              index={index}
              ticked={ticks[index] ?? []}
              wrong={wrong}
              onTick={(ticked) => setRow(index, ticked)}
            />
          ))}
        </tbody>
      </table>
      {!many && !required && ticks.flat().length > 0 && (
        <ClearSelection onClear={() => onAnswer(rows.map(() => ''))} />
      )}
    </div>
  );
}

interface GridRowProps {
  question: QuestionView;
  index: number;
  ticked: string[];
  wrong: boolean;
  onTick: (ticked: string[]) => void;
}

function GridRow({ question, index, ticked, wrong, onTick }: GridRowProps) {
  const { id, type, rows, columns, required } = question;
  const many = type === 'CHECKBOX_GRID';
  const isOpen = wrong && required && ticked.length === 0;
  const toggle = (column: string, on: boolean) =>
    onTick(columns.filter((one) => (one === column ? on : many && ticked.includes(one))));
  return (
    <tr data-open={isOpen ? '' : undefined}>
      <th scope="row">{rows[index]}</th>
      {columns.map((column) => (
        <td key={column}>
          <label>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={many ? undefined : `${id}-${index}`}
              checked={ticked.includes(column)}
              aria-label={`${rows[index]}: ${column}`}
              onChange={(event) => toggle(column, event.currentTarget.checked)}
            />
            <span class="grid-cell-label" aria-hidden="true">
              {column}
            </span>
          </label>
        </td>
      ))}
    </tr>
  );
}

function ticksOf(row: string | string[] | undefined): string[] {
  if (row === undefined || row === '') return [];
  return typeof row === 'string' ? [row] : row;
}
