// Who may open the Form: everybody in the lead's domain, or each teacher by name, however they came into
// the Sheet.
import { GoogleJsonResponseException } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import { shareByHand } from '../../local/services/drive/by-hand';
import { setRespondersByHand } from '../../local/services/forms/form-editing';
import { openFormByHand } from '../../local/services/forms/open-form';
import { openFormEditorByHand } from '../../local/services/forms/owner-view';
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { TeacherInput } from '../../src/shared/sidebar-api';
import { KEEP } from '../support/answers';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import {
  ANA,
  LEAD,
  LocalProgramme,
  OUTSIDER,
  SAM,
  SECOND_COACH,
  SET_UP,
  TEACHERS,
  YUSUF,
} from '../support/programme';

const HOUR = 61;
const ready = LocalProgramme.begin();
ready.setUp();

const olly: TeacherInput = { name: 'Olly', email: OUTSIDER, school: 'North School', coach: '' };
const yusuf: TeacherInput = { name: 'Yusuf', email: YUSUF, school: 'south school', coach: '' };

const OTHER = { email: 'toni@outside.example', name: 'Toni', role: 'Teacher' };

function seesForm(programme: LocalProgramme, person: string): string {
  return openFormByHand(programme.workspace, person, programme.formId).kind;
}

/** As a person would: label → text. */
function typeRow(programme: LocalProgramme, row: number, cells: Record<string, string>): void {
  for (const [label, text] of Object.entries(cells)) {
    const place = { row, column: columnOf(programme, 'Educators', label) };
    typeIntoCell(programme.workspace, LEAD, 'Educators', place, text);
  }
}

describe('a teacher of another domain', () => {
  it('is let in to the Form at once when the lead adds them', () => {
    const programme = ready.copy();
    expect(seesForm(programme, OUTSIDER)).toBe('no-permission');
    programme.ask('addTeachers', [[olly]]);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
  });

  it('is let in by the lead’s next hourly run when another coach adds them', () => {
    const programme = ready.copy();
    programme.ask('addTeachers', [[olly]], SECOND_COACH);
    expect(seesForm(programme, OUTSIDER)).toBe('no-permission');
    programme.wait(61);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
    const { responders } = openFormEditorByHand(programme.workspace, LEAD, programme.formId);
    expect(responders).toEqual(['Everyone at riverbend.example', OUTSIDER]);
  });

  it('does not keep the others’ answers away when their address can’t be let in', () => {
    const programme = ready.copy();
    const list = [...TEACHERS, { ...olly, email: 'nobody@nowhere.example' }, olly];
    programme.ask('addTeachers', [list], SECOND_COACH);
    programme.answer(SAM, {}, { deliver: 'lost' });
    programme.wait(61);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
    expect(rowsOf(programme, 'Problems').map(({ cells }) => cells)).toMatchObject([
      {
        Where: 'Intake Form',
        Problem: expect.stringContaining('Publish > Manage'),
        Status: 'open',
      },
    ]);
    expect(programme.ask('refresh', []).notices).toMatchObject([{ kind: 'problem' }]);
    programme.wait(61);
    expect(rowsOf(programme, 'Problems')).toHaveLength(1);
    expect(educatorRow(programme, SAM).cells['State']).toBe('Answered');
  });

  it('is let in when somebody typed them into the Sheet, and not written to before that', () => {
    const programme = ready.copy();
    typeRow(programme, 3, { Name: 'Olly', 'E-mail': OUTSIDER });
    programme.wait(61);
    expect(programme.ask('planMail', ['invite'])).toMatchObject({
      to: [],
      leftOut: [{ email: OUTSIDER, reason: expect.stringContaining('within the hour') }],
    });
    programme.wait(61);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
    expect(programme.ask('planMail', ['invite'])).toMatchObject({ to: [{ email: OUTSIDER }] });
  });

  it('is let in within a day when their address was corrected in the Sheet', () => {
    const programme = ready.copy();
    programme.ask('addTeachers', [[{ ...olly, email: 'oly@outside.example' }]]);
    typeRow(programme, educatorRow(programme, 'oly@outside.example').row, { 'E-mail': OUTSIDER });
    for (let hours = 0; hours < 26; hours++) programme.wait(61);
    expect(seesForm(programme, OUTSIDER)).toBe('form');
  });

  it('is known by the lead’s domain, whoever adds them', () => {
    const programme = LocalProgramme.begin();
    const coaches = [...SET_UP.coaches, { name: 'Olly Winter', email: OUTSIDER }];
    shareByHand(
      programme.workspace,
      LEAD,
      programme.workspace.state.containerId,
      OUTSIDER,
      'writer',
    );
    programme.setUp({ ...SET_UP, coaches });
    programme.workspace.state.people.push({ ...OTHER, account: 'consumer' });
    const sender = { name: OTHER.name, email: OTHER.email, school: 'North School', coach: '' };
    programme.ask('addTeachers', [[sender]], OUTSIDER);
    programme.wait(61);
    expect(seesForm(programme, OTHER.email)).toBe('form');
  });

  it('is added all the same when the lead can’t let them in', () => {
    const programme = ready.copy();
    const nobody = { ...olly, email: 'nobody@nowhere.example' };
    const reply = programme.press('addTeachers', [[nobody, yusuf]]);
    expect(reply).toMatchObject({ ok: true, value: { added: 2 } });
    expect(rowsOf(programme, 'Educators')).toHaveLength(2);
  });
});

it('a domain stands among many who were let in by name, and nobody is told otherwise', () => {
  const programme = ready.copy();
  const { people } = programme.workspace.state;
  const visitors = Array.from({ length: 120 }, (_, n): TeacherInput => {
    const email = `visitor-${n}@outside.example`;
    people.push({ email, name: `Visitor ${n}`, role: 'Teacher', account: 'consumer' });
    return { ...olly, email };
  });
  programme.ask('addTeachers', [visitors]);
  // The domain is listed last.
  setRespondersByHand(programme.workspace, LEAD, programme.formId, 'restricted');
  setRespondersByHand(programme.workspace, LEAD, programme.formId, 'domain');
  programme.wait(25 * HOUR);
  expect(programme.ask('refresh', []).notices).toEqual([]);
});

it('a domain that Google does not let in again: each teacher is let in by name', () => {
  const programme = LocalProgramme.ready();
  setRespondersByHand(programme.workspace, LEAD, programme.formId, 'restricted');
  programme.wait(25 * HOUR);
  programme.ask('beginRepair', []);
  const refusesDomain: FaultHook = ({ name, phase }) => {
    if (name !== 'Drive.Permissions.create' || phase !== 'before') return;
    throw new GoogleJsonResponseException('drive.permissions.create', 403, 'domainPolicy', 'No.');
  };
  for (let step = 0; step < 7; step++) {
    programme.press('continueSetUp', [], { faultHook: refusesDomain });
  }
  programme.wait(HOUR);
  programme.answer(ANA, { [KEEP]: 'Calm starts.' });
  expect(educatorRow(programme, ANA).cells['What already works']).toBe('Calm starts.');
  expect(programme.ask('refresh', []).notices).toEqual([]);
});
