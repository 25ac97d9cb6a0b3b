// What can’t be read in a Doc is told by place and column, never with its text; every other row is read, and
// nothing in the Doc is changed.
import { suggestTextByHand } from '../../local/services/docs/by-hand-suggest';
import {
  deleteColumnByHand,
  deleteTableByHand,
  insertTableByHand,
  mergeCellsByHand,
} from '../../local/services/docs/by-hand-tables';
import { insertChipByHand, renameHeadingByHand } from '../../local/services/docs/by-hand-text';
import { expectOnlyAdded, momentOf } from '../support/doc-oracle';
import type { Desk } from '../support/doc-tables';
import { expectNothingBroken } from '../support/invariants';
import { educatorRow } from '../support/looking';
import { SAM } from '../support/programme';
import { readDocs, samsDoc } from '../support/sams-doc';
import { cellOf, overwrite, records, writeRow } from '../support/shared-doc';

const withDoc = samsDoc();

describe('what can’t be read is told by place and column, never with its text', () => {
  const SECRET = 'Jo’s father';

  /** What is told after somebody did something to the meetings, of which the first is whole. */
  function afterDoing(harm: (desk: Desk) => void): {
    problems: string[];
    rows: ReturnType<typeof records>;
  } {
    const { programme, sam } = withDoc();
    writeRow(sam, 'meeting', { Date: '9/14/2026', 'Min.': '30', Ref: 'M-01' });
    writeRow(sam, 'meeting', { Date: '9/15/2026', 'Min.': '45', Ref: 'M-02' });
    readDocs(programme);
    harm(sam);
    const before = momentOf(sam);
    readDocs(programme);
    expectOnlyAdded(sam, before);
    const { problems } = programme.open(SAM).reading;
    expect(educatorRow(programme, SAM).cells['Problem']).toBe(problems.join('\n'));
    expect(problems.join()).not.toContain(SECRET);
    expectNothingBroken(programme);
    return { problems, rows: records(programme, 'meeting') };
  }

  const first = expect.objectContaining({ Ref: 'M-01', 'Min.': '30' });

  test.each<[string, string, string]>([
    ['an unknown word', 'Kind', SECRET],
    ['no date', 'Next date', SECRET],
    ['no number', 'Min.', SECRET],
  ])('%s', (_, heading, text) => {
    const { problems, rows } = afterDoing((desk) => {
      overwrite(desk, cellOf(desk, 'meeting', 2, heading), text);
    });
    expect(problems).toEqual([expect.stringContaining(`Our meetings, row 2, ${heading}:`)]);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', [heading]: '' })]);
  });

  test('a Ref that stands twice: both rows wait, and the Sheet keeps what it has', () => {
    const { problems, rows } = afterDoing((desk) => {
      writeRow(desk, 'meeting', { 'Min.': '50', Ref: 'm 2' });
    });
    expect(problems.join('\n')).toMatch(/Our meetings, row \d, Ref:/);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', 'Min.': '45' })]);
  });

  test('merged cells', () => {
    const { problems } = afterDoing((desk) => {
      const cell = cellOf(desk, 'meeting', 2, 'Date');
      const { workspace, person, docId } = desk;
      mergeCellsByHand(workspace, person, docId, { ...cell, rowSpan: 1, columnSpan: 2 });
    });
    expect(problems.join('\n')).toMatch(/Our meetings, row 2, (Date|Min\.):/);
  });

  test('a table in a cell', () => {
    const { problems, rows } = afterDoing((desk) => {
      const at = cellOf(desk, 'meeting', 2, 'Next date');
      const { workspace, person, docId } = desk;
      insertTableByHand(workspace, person, docId, { at, rows: 2, columns: 2 });
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings, row 2, Next date:')]);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', 'Min.': '45' })]);
  });

  test('a suggestion that waits', () => {
    const { problems } = afterDoing((desk) => {
      const at = cellOf(desk, 'meeting', 2, 'Min.');
      suggestTextByHand(desk.workspace, desk.person, desk.docId, { at, text: '9' });
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings, row 2, Min.:')]);
  });

  test('a chip', () => {
    const { problems } = afterDoing((desk) => {
      const at = cellOf(desk, 'meeting', 2, 'Kind');
      const { workspace, person, docId } = desk;
      insertChipByHand(workspace, person, docId, {
        at,
        chip: { type: 'dropdown', selected: 'chat' },
      });
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings, row 2, Kind:')]);
  });

  test('a column that was deleted', () => {
    const { problems, rows } = afterDoing((desk) => {
      const { workspace, person, docId } = desk;
      deleteColumnByHand(workspace, person, docId, cellOf(desk, 'meeting', 0, 'Kind'));
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings, Kind:')]);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', 'Min.': '45' })]);
  });

  test('a table that was deleted: the Sheet keeps its rows', () => {
    const { problems, rows } = afterDoing((desk) => {
      const { workspace, person, docId } = desk;
      deleteTableByHand(workspace, person, docId, cellOf(desk, 'meeting', 0, 'Kind'));
    });
    expect(problems).toEqual([expect.stringContaining('Our meetings:')]);
    expect(rows).toHaveLength(2);
  });

  test('headings that were renamed: the tables and columns are known by their place', () => {
    const { problems, rows } = afterDoing((desk) => {
      const { workspace, person, docId } = desk;
      overwrite(desk, cellOf(desk, 'meeting', 0, 'Min.'), 'How long');
      const heading = { heading: 'Our meetings', to: 'When we met' };
      renameHeadingByHand(workspace, person, docId, heading);
    });
    expect(problems).toEqual([]);
    expect(rows).toEqual([first, expect.objectContaining({ Ref: 'M-02', 'Min.': '45' })]);
  });
});

test('a Doc that is mended loses its problem', () => {
  const { programme, sam } = withDoc();
  writeRow(sam, 'meeting', { 'Min.': 'an hour or so' });
  readDocs(programme);
  expect(educatorRow(programme, SAM).cells['Problem']).toContain('Our meetings, row 1, Min.:');
  overwrite(sam, cellOf(sam, 'meeting', 1, 'Min.'), '60');
  readDocs(programme);
  expect(educatorRow(programme, SAM).cells['Problem']).toBe('');
  expect(records(programme, 'meeting')).toEqual([expect.objectContaining({ 'Min.': '60' })]);
});
