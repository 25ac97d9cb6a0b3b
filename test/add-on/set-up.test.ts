// The lead coach sets a programme up: three questions and a tick, then everything is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFormByHand } from '../../local/services/forms/open-form';
import { openFormEditorByHand } from '../../local/services/forms/owner-view';
import { findFile } from '../../local/services/drive/files';
import type { SetUpAnswers } from '../../src/shared/sidebar-api';
import { accessTo, driveOf, rowsOf, shown, tab } from '../support/looking';
import {
  LEAD,
  LocalProgramme,
  OUTSIDER,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
  SET_UP,
} from '../support/programme';
import { formText } from './form-text';

const TABS = [
  ...['Educators', 'Answers', 'Settings', 'Library', 'Initiatives', 'Problems'],
  ...['Goals', 'Meetings', 'Strategies', 'Tries', 'Visits', 'Evidence'],
  ...['Highlights', 'Plan', 'Resources'],
];

const programme = LocalProgramme.begin();
const progress = programme.setUp();
const { workspace, form } = programme;

function problems(change: Partial<SetUpAnswers>): unknown {
  return LocalProgramme.begin().ask('beginSetUp', [{ ...SET_UP, ...change }]);
}

describe('the questions', () => {
  it('need the tick that no coach evaluates these teachers', () => {
    expect(problems({ nobodyEvaluates: false })).toEqual({
      problems: [
        {
          field: 'nobodyEvaluates',
          message:
            'A coach who also evaluates cannot promise what the first page says. Take that person off the list, or talk to your district first.',
        },
      ],
    });
  });

  it.each([
    ['programme', { programme: ' ' }, 'Please give your program a name.'],
    ['schoolYear', { schoolYear: 'soon' }, 'Please write the school year like 2026–27.'],
    ['schools', { schools: ['', ' '] }, 'Please name at least one school.'],
    ['coaches', { coaches: [] }, `Please keep yourself (${LEAD}) in the list of coaches.`],
  ])('want %s', (field, change, message) => {
    expect(problems(change)).toEqual({ problems: [{ field, message }] });
  });

  it('leave Google alone until they are answered', () => {
    const begun = LocalProgramme.begin();
    begun.ask('beginSetUp', [{ ...SET_UP, programme: '' }]);
    expect(begun.roster()).toEqual([]);
    expect(driveOf(begun, LEAD)).toEqual(['Educator styles']);
    expect(begun.refusal('continueSetUp', [])).toBe('not-set-up');
  });
});

it('goes step by step and ends with checks by hand', () => {
  expect(progress.done).toBe(true);
  expect(progress.steps.every(({ state }) => state === 'done')).toBe(true);
  expect(progress.steps).toHaveLength(7);
  const [asTeacher, verified] = progress.checksByHand;
  expect(asTeacher?.text).toMatch(/^Open the Form as a teacher would/);
  expect(asTeacher?.url).toBe(openFormEditorByHand(workspace, LEAD, form.id).respondUrl);
  expect(verified?.text).toContain('"Verified"');
  expect(progress.checksByHand).toHaveLength(4);
});

describe('the Form', () => {
  const owner = openFormEditorByHand(workspace, LEAD, form.id);

  it('reads word for word as it should', () => {
    const seen = openFormByHand(workspace, SAM, form.id);
    if (seen.kind !== 'form') throw new Error(seen.message);
    const expected = readFileSync(join(__dirname, 'intake-form.txt'), 'utf8');
    expect(formText(seen, owner)).toBe(expected);
    expect(seen.email).toBe(SAM);
  });

  it('has the settings that let a teacher come back', () => {
    expect(owner.fileName).toBe('Riverbend coaching intake form');
    expect(owner.settings).toEqual([
      { label: 'Collect email addresses', on: true },
      { label: 'Limit to 1 response', on: true },
      { label: 'Allow response editing', on: true },
      { label: 'Progress bar', on: true },
      { label: 'Link to submit another response', on: false },
      { label: 'View results summary', on: false },
    ]);
    expect(owner).toMatchObject({ isPublished: true, acceptingResponses: true });
  });

  it('opens for everybody in the domain and for nobody else', () => {
    expect(owner.responders).toEqual(['Everyone at riverbend.example']);
    expect(openFormByHand(workspace, PRINCIPAL, form.id).kind).toBe('form');
    expect(openFormByHand(workspace, OUTSIDER, form.id).kind).toBe('no-permission');
  });

  it('is edited by the lead only, and lies in a folder that only the lead sees', () => {
    expect(accessTo(programme, form.id)).toEqual([`owner ${LEAD}`, 'published riverbend.example']);
    const [folder = ''] = findFile(workspace, form.id)?.parents ?? [];
    expect(findFile(workspace, folder)?.name).toBe('Riverbend coaching: coaching Docs');
    expect(accessTo(programme, folder)).toEqual([`owner ${LEAD}`]);
    expect(driveOf(programme, SECOND_COACH)).toEqual(['Educator styles']);
  });
});

describe('the tabs', () => {
  it('stand in their order, before the tab that was there', () => {
    const sheets = workspace.state.sheets[workspace.state.containerId]?.sheets ?? [];
    expect(sheets.map(({ name }) => name)).toEqual([...TABS, 'Sheet1']);
  });

  it.each(TABS)('%s has hidden keys, frozen labels and cells of plain text', (name) => {
    const [book] = Object.values(workspace.state.sheets);
    const sheet = book?.sheets.find((one) => one.name === name);
    const { frozenRows, visible } = tab(programme, name);
    expect(frozenRows).toBe(2);
    expect(visible[0]?.[0]).toBe(2);
    const [keys, labels] = shown(programme, name, [1, 2]);
    expect(keys?.texts.every((key) => /^[a-zA-Z-]+$/.test(key))).toBe(true);
    expect(labels?.texts).toHaveLength(keys?.texts.length ?? 0);
    const pattern = sheet?.stylePatterns[sheet.rows[2]?.pattern ?? 0] ?? [];
    const formats = (keys?.texts ?? []).map(
      (_, column) => book?.styles[pattern[column] ?? 0]?.numberFormat,
    );
    expect(new Set(formats)).toEqual(new Set(['@']));
  });

  it.each(TABS)('%s filters from the labels on', (name) => {
    expect(tab(programme, name).filter).toMatchObject({ row: 2, column: 1 });
  });

  it('warn before the keys of people and answers are changed', () => {
    for (const name of ['Educators', 'Answers']) {
      const { guarded } = tab(programme, name);
      expect(guarded).toHaveLength(1);
      expect(guarded[0]).toMatchObject({ first: [1, 1], refuses: false });
      expect(guarded[0]?.why).toContain('Please leave it as it is.');
    }
  });

  it('keep the settings in words', () => {
    const settings = rowsOf(programme, 'Settings').map(({ cells }) => Object.values(cells));
    expect(settings).toContainEqual(expect.arrayContaining(['Riverbend coaching']));
    expect(settings).toContainEqual(expect.arrayContaining(['School', 'South School']));
    expect(settings).toContainEqual(expect.arrayContaining(['Coach', SECOND_COACH, 'Cam Reyes']));
  });
});

it('watches for answers: one trigger for the Form, one each hour', () => {
  const made = workspace.state.base.triggers.map((one) => [one.handlerFunction, one.creator]);
  expect(made).toEqual([
    ['onIntakeSubmit_', LEAD],
    ['onHourly_', LEAD],
  ]);
});

it('sends nobody a mail', () => {
  const { mail } = LocalProgramme.begin().workspace.state.base;
  expect(workspace.state.base.mail).toEqual(mail);
});
