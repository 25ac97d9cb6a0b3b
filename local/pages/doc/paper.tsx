// The sheet of paper: paragraphs and tables as the Doc has them.
import type { ComponentChildren } from 'preact';
import type { BlockView, CellView, OpenDocView, RowView, TableView } from '../../views/doc-view';
import { placeCaret, textOf } from './caret';
import { cellCss, columnCss, pageCss, tableCss } from './looks';
import { cellNames, columnsOf, lineNames, type NameCell } from './names';
import { Paragraph } from './paragraph';
import type { Doc } from './use-doc';

export function Paper({ doc, view }: { doc: Doc; view: OpenDocView }) {
  return (
    <div class="doc-desk" role="region" aria-label="Page" tabIndex={0}>
      <article class="doc-paper" style={pageCss(view.page)}>
        <Blocks doc={doc} blocks={view.blocks} names={lineNames(view.blocks)} />
      </article>
    </div>
  );
}

interface BlocksProps {
  doc: Doc;
  blocks: BlockView[];
  /** Of each block, for those who can't see where it stands; '' for one that says it itself. */
  names: string[];
}

function Blocks({ doc, blocks, names }: BlocksProps) {
  return (
    <>
      {blocks.map((block, b) =>
        block.kind === 'table' ? (
          <Table key={block.id} doc={doc} table={block} />
        ) : (
          <Paragraph key={block.id} doc={doc} block={block} name={names[b] ?? ''} />
        ),
      )}
    </>
  );
}

function Table({ doc, table }: { doc: Doc; table: TableView }) {
  const headers = table.rows.filter((row) => row.header).length;
  const nameOf = cellNames(table);
  const draw = (row: RowView) => (
    <Row key={row.id} doc={doc} row={row} at={table.rows.indexOf(row)} nameOf={nameOf} />
  );
  return (
    <table class="doc-table" style={tableCss(table)}>
      <colgroup>
        {table.columns.map((width, c) => (
          <col key={c} style={columnCss(width)} />
        ))}
      </colgroup>
      {headers > 0 && <thead>{table.rows.slice(0, headers).map(draw)}</thead>}
      <tbody>{table.rows.slice(headers).map(draw)}</tbody>
    </table>
  );
}

interface RowProps {
  doc: Doc;
  row: RowView;
  at: number;
  nameOf: NameCell;
}

function Row({ doc, row, at, nameOf }: RowProps) {
  const columns = columnsOf(row.cells);
  return (
    <tr>
      {row.cells.map((cell, c) => (
        <Cell key={cell.id} cell={cell} row={row}>
          {c === 0 && doc.editable && <AddHandle onAdd={() => doc.addRow(firstParagraph(cell))} />}
          <Blocks
            doc={doc}
            blocks={cell.blocks}
            names={cell.blocks.map(() => nameOf(at, columns[c] ?? c))}
          />
        </Cell>
      ))}
    </tr>
  );
}

/** A cell ends in a paragraph of its own, so there is one. */
function firstParagraph(cell: CellView): string | undefined {
  return cell.blocks.find((block) => block.kind === 'paragraph')?.id;
}

interface CellProps {
  cell: CellView;
  row: RowView;
  children: ComponentChildren;
}

function Cell({ cell, row, children }: CellProps) {
  const style = cellCss(cell, row.minHeight);
  const span = { rowSpan: cell.rowSpan, colSpan: cell.columnSpan, onMouseDown: typeIntoCell };
  const content = <div class="doc-cell">{children}</div>;
  return row.header ? (
    <th scope="col" style={style} {...span}>
      {content}
    </th>
  ) : (
    <td style={style} {...span}>
      {content}
    </td>
  );
}

/** For the mouse, beside the row; the keyboard has the command in the bar. */
function AddHandle({ onAdd }: { onAdd: () => void }) {
  return (
    <button
      type="button"
      class="doc-add-handle"
      tabIndex={-1}
      aria-hidden="true"
      title="Add a row below"
      onClick={onAdd}
    />
  );
}

/** A click beside a cell's text means its end. */
function typeIntoCell(event: MouseEvent): void {
  const { currentTarget: cell, target } = event;
  if (!(cell instanceof Element) || !(target instanceof Element)) return;
  if (target.closest('.doc-paragraph, button, table') !== cell.closest('table')) return;
  const last = [...cell.querySelectorAll<HTMLElement>('[data-paragraph][contenteditable]')].at(-1);
  if (!last) return;
  event.preventDefault();
  placeCaret(last, textOf(last).length);
}
