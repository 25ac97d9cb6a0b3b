// Which cell is active and all of what stands in it; long texts are read and changed here.
import { useEffect, useRef } from 'preact/hooks';
import { columnName } from './layout';
import type { Tab } from './use-tab';

export function FormulaBar({ tab, canEdit }: { tab: Tab; canEdit: boolean }) {
  const { row, column } = tab.cell;
  const loaded = tab.row(row);
  const text = loaded?.inputs?.[column] ?? loaded?.texts[column - 1] ?? '';
  const field = useRef<HTMLInputElement>(null);
  const name = `${columnName(column)}${row}`;
  useEffect(() => {
    if (field.current) field.current.value = text;
  }, [text, name]);
  const keep = (): void => {
    const typed = field.current?.value ?? '';
    if (typed !== text) void tab.edit({ kind: 'type', row, column, text: typed });
  };
  return (
    <div class="formula-bar">
      <span class="cell-name" aria-live="polite" aria-label={`Cell ${name}: ${text || 'blank'}`}>
        {name}
      </span>
      <span class="formula-sign" aria-hidden="true">
        fx
      </span>
      <input
        ref={field}
        key={name}
        class="formula-input"
        aria-label={`Content of ${name}`}
        defaultValue={text}
        readOnly={!canEdit}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') event.currentTarget.value = text;
        }}
      />
    </div>
  );
}
