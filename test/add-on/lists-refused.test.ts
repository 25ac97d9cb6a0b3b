// What the lead writes into Settings and what can't be used: said by row, nothing pushed, nothing run.
import { copyRowByHand } from '../../local/services/spreadsheet/by-hand-moves';
import { TALENTS } from '../support/answers';
import { HOSTILE_TEXTS } from '../support/hostile';
import { educatorRow, rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, SECOND_COACH, YUSUF } from '../support/programme';
import {
  addBelow,
  addSetting,
  apply,
  applyLists,
  codesOf,
  dropSetting,
  optionsOf,
  settingOf,
  typeSetting,
  waiting,
} from '../support/settings';

const SITE = 'Where do you mostly work?';

const ready = LocalProgramme.ready();

describe('what can’t be used', () => {
  it('is said by row, and nothing is pushed', () => {
    const programme = ready.copy();
    addBelow(programme, 'South School', 'West School');
    addBelow(programme, 'Math', ' math ');
    addSetting(programme, { Value: 'Lonely' });
    const before = JSON.stringify([programme.form.items, rowsOf(programme, 'Settings')]);
    const { row } = settingOf(programme, 'Math');
    const last = settingOf(programme, 'Lonely').row;
    const said = [
      expect.stringContaining(`Row ${last}: "Lonely" stands beside no setting.`),
      `Rows ${row} and ${row + 1} (Subjects) say the same: "Math". Please keep one of them.`,
    ];
    expect(waiting(programme)).toEqual(said);
    const reply = applyLists(programme);
    expect(reply).toMatchObject({ ok: true, value: { lists: { problems: said } } });
    expect(JSON.stringify([programme.form.items, rowsOf(programme, 'Settings')])).toBe(before);
    dropSetting(programme, ' math ');
    dropSetting(programme, 'Lonely');
    apply(programme);
    expect(optionsOf(programme, SITE)).toContain('West School');
  });

  it('a row copied with its hidden code is a new entry once its words are new', () => {
    const programme = ready.copy();
    const { row } = settingOf(programme, 'Math');
    const last = Math.max(...rowsOf(programme, 'Settings').map((one) => one.row)) + 1;
    copyRowByHand(programme.workspace, LEAD, 'Settings', row, last);
    expect(waiting(programme)).toEqual([expect.stringMatching(/say the same: "Math"/)]);
    typeSetting(programme, last, 'Value', 'Statistics');
    expect(waiting(programme)).toEqual(['Subjects added: Statistics']);
  });

  it('only the lead may push', () => {
    const programme = ready.copy();
    expect(programme.refusal('applyLists', [], SECOND_COACH)).toBe('only-the-lead');
  });
});

it('takes hostile texts for nothing but words', () => {
  const programme = ready.copy();
  const texts = [
    ...new Set(HOSTILE_TEXTS.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())),
  ]
    .filter(
      (text) =>
        text.length > 1 &&
        text.length <= 80 &&
        /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) &&
        !/^#[A-Z/]+!?$/.test(text),
    )
    .slice(0, 60);
  for (const text of texts) addSetting(programme, { Setting: 'Talents', Value: `'${text}` });
  apply(programme);
  expect(optionsOf(programme, TALENTS)).toEqual(expect.arrayContaining(texts));
  const some = texts.slice(-3);
  programme.answer(YUSUF, { [TALENTS]: some });
  const codes = (codesOf(programme, YUSUF)['talents'] as { code: string }[]).map(
    ({ code }) => code,
  );
  expect(new Set(codes).size).toBe(3);
  expect(codes).not.toContain('other');
  expect(educatorRow(programme, YUSUF).cells['Talents']?.split('; ')).toHaveLength(3);
});
