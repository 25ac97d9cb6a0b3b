// The sections of new Docs as the lead coach chooses them in the tab Settings.
import { chosenSections } from '../../../src/core/programme/lists';
import { DEFAULT_SECTIONS, knownSection } from '../../../src/core/doc/sections';
import { lines, SettingsSheet, type Row } from './settings-sheet';

const isSection = ({ setting }: Row): boolean => setting === 'Doc section';

function after(change: (sheet: SettingsSheet) => void): SettingsSheet {
  const sheet = new SettingsSheet();
  change(sheet);
  return sheet;
}

/** Keys and headings of new Docs once the change is applied. */
function pushed(change: (sheet: SettingsSheet) => void): string[] {
  const sheet = after(change);
  expect(sheet.push().problems).toEqual([]);
  expect(sheet.plan().changes).toEqual([]);
  return chosenSections(sheet.programme.lists).map(({ key, heading }) => `${key}: ${heading}`);
}

const DEFAULTS = DEFAULT_SECTIONS.map(({ key, heading }) => `${key}: ${heading}`);

describe('sections of new Docs', () => {
  test('are those that we wrote until somebody changes them', () => {
    expect(pushed(() => undefined)).toEqual(DEFAULTS);
    expect(chosenSections(new SettingsSheet().plan().programme.lists)).toEqual(DEFAULT_SECTIONS);
  });

  test('are left out with their row, and come back with their first heading', () => {
    const sheet = after((one) => one.drop(({ value }) => value === 'Visits, both ways'));
    expect(lines(sheet.push())).toEqual(['removed Doc sections: Visits, both ways']);
    expect(chosenSections(sheet.programme.lists).map(({ key }) => key)).not.toContain('visits');
    sheet.add('doc sections', 'visits, both  ways', '', 'Both ways.');
    expect(lines(sheet.push())).toEqual(['added Doc sections: visits, both ways']);
    const back = chosenSections(sheet.programme.lists).at(-1);
    expect(back).toEqual({ key: 'visits', heading: 'visits, both ways', hint: 'Both ways.' });
  });

  test('are worded anew under the same key, hint and all', () => {
    const sheet = after((one) => {
      one.find('Our meetings').value = 'When we met';
      one.find('Tries').hint = '';
      one.find('About me').hint = 'In my words.';
    });
    expect(lines(sheet.push())).toEqual([
      'renamed Doc sections: When we met (was Our meetings)',
      'hint Doc sections: About me: In my words.',
      'hint Doc sections: Tries: (none)',
    ]);
    const sections = chosenSections(sheet.programme.lists);
    expect(sections.map(({ key }) => key)).toEqual(DEFAULT_SECTIONS.map(({ key }) => key));
    expect(sections.find(({ key }) => key === 'meetings')?.heading).toBe('When we met');
    expect(sections.find(({ key }) => key === 'tries')?.hint).toBe('');
  });

  test('stand in the order of their rows, wherever these are', () => {
    const keys = pushed((sheet) => {
      const at = sheet.rows.findIndex(({ value }) => value === 'Room to think');
      sheet.rows.unshift(...sheet.rows.splice(at, 1));
    });
    expect(keys[0]).toBe('reflection: Room to think');
    expect([...keys].sort()).toEqual([...DEFAULTS].sort());
  });

  test('of the lead’s own are free ones, whatever stands in the hidden cell beside another', () => {
    const own = pushed((sheet) => {
      sheet.add('Doc section', 'Our class garden', '', 'Photos welcome.');
      sheet.add('Doc section', '学校');
      // Copied with its hidden code, then typed over.
      sheet.rows.push({ ...sheet.find('Tries'), value: 'Small tries' });
    }).slice(-3);
    expect(own).toEqual([
      'our-class-garden: Our class garden',
      expect.stringMatching(/^option-[0-9a-f]{8}: 学校$/),
      'small-tries: Small tries',
    ]);
    for (const one of own) expect(knownSection(one.split(':')[0] ?? '')).toBeUndefined();
  });

  test('whose headings were swapped are known by their words', () => {
    const keys = pushed((sheet) => {
      const [meetings, tries] = [sheet.find('Our meetings'), sheet.find('Tries')];
      [meetings.value, tries.value] = [tries.value, meetings.value];
    });
    expect([...keys].sort()).toEqual([...DEFAULTS].sort());
  });
});

describe('what can’t be used', () => {
  test.each<[string, (sheet: SettingsSheet) => void, string[]]>([
    [
      'the same heading twice',
      (sheet) => sheet.add('Doc section', ' our MEETINGS'),
      ['Rows 69 and 78 (Doc section) say the same: "Our meetings". Please keep one of them.'],
    ],
    [
      'a long heading and a long hint',
      (sheet) => {
        sheet.find('Tries').value = 'x'.repeat(121);
        sheet.find('About me').hint = 'x'.repeat(301);
      },
      [
        'Row 65 (Doc section): please keep the hint under 301 characters.',
        'Row 71 (Doc section): please keep the value under 121 characters.',
      ],
    ],
    [
      'a formula that failed beside a heading',
      (sheet) => (sheet.find('Tries').hint = '#REF!'),
      [
        'Row 71 (Doc section): the hint shows an error of the Sheet. Please write it anew, or empty the cell.',
      ],
    ],
    [
      'a heading that went, with its row still there',
      (sheet) => (sheet.find('Tries').value = ''),
      ['Row 71 (Doc section): the value is empty. Please write one, or delete the whole row.'],
    ],
    [
      'an own section with the name of one that is called otherwise',
      (sheet) => {
        sheet.find('Our meetings').value = 'When we met';
        sheet.add('Doc section', 'Our meetings');
      },
      [
        'Row 78 (Doc section): "Our meetings" is the name of the section that row 69 now calls "When we met". Please choose another heading for row 78, or delete one of the two rows.',
      ],
    ],
    [
      'a hint that sounds like a promise of ours',
      (sheet) => (sheet.find('Tries').hint = 'Nothing in here is picked up!'),
      [
        'Row 71 (Doc section): this reads like the small line that says what is picked up. Please write something else.',
      ],
    ],
    [
      'copies of a row, both worded anew',
      (sheet) => {
        const tries = sheet.find('Tries');
        sheet.rows.push({ ...tries, value: 'Second' });
        tries.value = 'First';
      },
      [
        'Rows 71 and 78 (Doc section) are copies of one row. Please keep the one that is its new wording, and type the other into a new, empty row.',
      ],
    ],
    [
      'no section at all',
      (sheet) => sheet.drop(isSection),
      [
        'Doc section: no row is left. A Doc needs at least one section. Choose SAGE Coach > Set up or repair; it writes them again.',
      ],
    ],
    [
      'more than a Doc can hold',
      (sheet) => {
        for (let n = 0; n < 18; n++) sheet.add('Doc section', `Own ${n}`);
      },
      ['Doc section: please keep at most 30 rows. There are 31.'],
    ],
  ])('%s', (_, change, sentences) => {
    expect(after(change).plan().problems).toEqual(sentences);
  });
});
