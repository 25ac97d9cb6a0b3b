// Lines pasted from a spreadsheet or a mail, read into teachers: tab, semicolon or comma between cells,
// with or without a header line. Pure; a person looks over the result before anything is added.
import type { TeacherInput } from '../../shared/sidebar-api';

type Field = keyof TeacherInput;

const HEADINGS: [Field, RegExp][] = [
  ['email', /^(school )?e-?mail( address)?$/i],
  ['coach', /^coach( name)?$/i],
  ['school', /^(school|building|campus)( name)?$/i],
  ['name', /^(full |first |last )?(name|teacher|educator)s?( name)?$/i],
];

/** One teacher for each line that is not empty; cells that are missing stay empty. */
export function readTeacherLines(text: string): TeacherInput[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const rows = lines.map((line) => splitCells(line, delimiterOf(line)));
  const headings = headingsOf(rows[0] ?? []);
  return headings ? rows.slice(1).map((cells) => byHeading(cells, headings)) : rows.map(byPlace);
}

function delimiterOf(line: string): string {
  return ['\t', ';', ','].find((delimiter) => line.includes(delimiter)) ?? '\t';
}

/** Cells of one line; a cell in double quotes may hold the delimiter and doubled quotes. */
function splitCells(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    const rest = line.slice(at);
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const after = quoted ? rest[quoted[0].length] : undefined;
    if (quoted && (after === undefined || after === delimiter)) {
      cells.push((quoted[1] ?? '').replace(/""/g, '"').trim());
      at += quoted[0].length + 1;
    } else {
      const end = rest.indexOf(delimiter);
      cells.push(rest.slice(0, end < 0 ? rest.length : end).trim());
      at += (end < 0 ? rest.length : end) + 1;
    }
  }
  return cells;
}

/** The field of each column when this is a header line: it names the e-mail column and holds no address. */
function headingsOf(cells: string[]): (Field | undefined)[] | null {
  const fields = cells.map((cell) => HEADINGS.find(([, pattern]) => pattern.test(cell))?.[0]);
  return fields.includes('email') && !cells.some((cell) => cell.includes('@')) ? fields : null;
}

function byHeading(cells: string[], headings: (Field | undefined)[]): TeacherInput {
  const cellsOf = (field: Field): string =>
    cells.filter((cell, column) => headings[column] === field && cell !== '').join(' ');
  return {
    name: cellsOf('name'),
    email: cellsOf('email'),
    school: cellsOf('school'),
    coach: cellsOf('coach'),
  };
}

/** Without headings: the first cell with an @ is the address; name before it, else after; then school, coach. */
function byPlace(cells: string[]): TeacherInput {
  const at = cells.findIndex((cell) => cell.includes('@'));
  if (at < 0) {
    const [name = '', email = '', school = '', coach = ''] = cells;
    return { name, email, school, coach };
  }
  const mailbox = /^(.*?)\s*<([^<>]+)>$/.exec(cells[at] ?? '');
  const before = [...cells.slice(0, at), mailbox?.[1]?.replace(/^"|"$/g, '') ?? '']
    .filter(Boolean)
    .join(' ');
  const after = cells.slice(at + 1);
  const name = before || (after.shift() ?? '');
  const [school = '', coach = ''] = after;
  return {
    name,
    email: mailbox?.[2] ?? cells[at] ?? '',
    school,
    coach,
  };
}
