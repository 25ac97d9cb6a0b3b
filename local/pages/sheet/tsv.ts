// A block of cells as spreadsheets put it on the clipboard: tabs between cells, quotes around cells
// that hold a tab, a line break or a quote.

export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  if (source === '') return [];
  const cell = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/gy;
  for (let match = cell.exec(source); match; match = cell.exec(source)) {
    row.push(unquote(match[1] ?? ''));
    if (match[2] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (match[2] === '') break;
  }
  return rows;
}

function unquote(cell: string): string {
  return cell.startsWith('"') && cell.endsWith('"') && cell.length > 1
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;
}
