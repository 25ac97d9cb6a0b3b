// Nothing dies in silence: what is broken is said in the sidebar with since when, one button mends it,
// and every answer that came meanwhile is there afterwards.
import { runFunction } from '../../local/host/script-host';
import { ServiceException } from '../../local/host/errors';
import {
  deleteForeverByHand,
  restoreByHand,
  trashByHand,
} from '../../local/services/drive/by-hand';
import {
  acceptResponsesByHand,
  publishByHand,
  setRespondersByHand,
} from '../../local/services/forms/form-editing';
import { deleteTabByHand, renameSheetByHand } from '../../local/services/spreadsheet/by-hand';
import type { Notice } from '../../src/shared/sidebar-api';
import { KEEP } from '../support/answers';
import { educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';

const HOUR = 61;
const ready = LocalProgramme.ready();
ready.answer(SAM, { [KEEP]: 'Stations.' });
ready.wait(HOUR);

function notices(programme: LocalProgramme, person = LEAD): Notice[] {
  return programme.ask('refresh', [], person).notices;
}

function only(programme: LocalProgramme, person = LEAD): Notice {
  const [notice, second] = notices(programme, person);
  if (!notice || second) throw new Error(`Not one notice: ${second ? 'several' : 'none'}`);
  return notice;
}

function repair(programme: LocalProgramme): void {
  programme.ask('beginRepair', []);
  programme.finishSetUp();
}

function handlers({ workspace }: LocalProgramme): string[] {
  return workspace.state.base.triggers.map(({ handlerFunction }) => handlerFunction).sort();
}

function deleteTriggers({ workspace }: LocalProgramme, name: string): void {
  const { base } = workspace.state;
  base.triggers = base.triggers.filter(({ handlerFunction }) => handlerFunction !== name);
}

function withoutScope({ workspace }: LocalProgramme, scope: string): void {
  const { oauthScopes } = workspace.manifest;
  workspace.state.grants[LEAD] = oauthScopes.filter((one) => !one.endsWith(scope));
}

function nowOf({ workspace }: LocalProgramme): string {
  return new Date(workspace.clock.now()).toISOString();
}

const keepOf = (programme: LocalProgramme, email: string) =>
  educatorRow(programme, email).cells['What already works'];

it('says nothing while all is well, to nobody', () => {
  const programme = ready.copy();
  for (let hours = 0; hours < 5; hours++) programme.wait(HOUR);
  expect([notices(programme), notices(programme, SECOND_COACH)]).toEqual([[], []]);
});

it('a submit trigger that is gone is made again by the next hourly run, which has its answers', () => {
  const programme = ready.copy();
  deleteTriggers(programme, 'onIntakeSubmit_');
  expect(programme.answer(ANA, { [KEEP]: 'Calm starts.' }).runs).toEqual([]);
  programme.wait(HOUR);
  expect(handlers(programme)).toEqual(handlers(ready));
  expect(keepOf(programme, ANA)).toBe('Calm starts.');
  expect(notices(programme)).toEqual([]);
});

describe('an hourly trigger that is gone', () => {
  const programme = ready.copy();
  const heartbeat = nowOf(programme);
  deleteTriggers(programme, 'onHourly_');
  programme.answer(ANA, { [KEEP]: 'Calm starts.' }, { deliver: 'lost' });

  it('is told after three hours, to the lead with a button and to others with a name', () => {
    programme.wait(2 * 60);
    expect(notices(programme)).toEqual([]);
    programme.wait(HOUR);
    const notice = only(programme);
    expect(notice).toMatchObject({ kind: 'problem', action: 'repair' });
    expect(notice.text).toContain('No hourly look for new answers has come');
    expect(Math.abs(Date.parse(notice.since) - Date.parse(heartbeat))).toBeLessThan(60_000);
    const forCoach = only(programme, SECOND_COACH);
    expect(forCoach).toMatchObject({ kind: 'info', action: '', since: notice.since });
    expect(forCoach.text).toContain('Please tell Lee Okafor.');
  });

  it('is made again by the repair, which brings what came meanwhile', () => {
    expect(keepOf(programme, ANA)).toBe('');
    repair(programme);
    expect(handlers(programme)).toEqual(handlers(ready));
    expect(keepOf(programme, ANA)).toBe('Calm starts.');
    expect(notices(programme)).toEqual([]);
  });
});

it('an hourly trigger that is there and never comes is replaced by the repair', () => {
  const programme = ready.copy();
  const { workspace } = programme;
  const hourly = () =>
    workspace.state.base.triggers.filter((one) => one.handlerFunction === 'onHourly_');
  const [dead] = hourly();
  repair(programme);
  expect(hourly()).toEqual([dead]);
  workspace.clock.advance(4 * 60 * 60_000);
  expect(only(programme).text).toContain('Repair makes the trigger again.');
  repair(programme);
  const [fresh, second] = hourly();
  expect([fresh?.creator, second]).toEqual([LEAD, undefined]);
  expect(fresh?.id).not.toBe(dead?.id);
  expect(notices(programme)).toEqual([]);
});

describe.each(['auth/forms', 'auth/spreadsheets.currentonly', 'auth/script.scriptapp'])(
  'without the permission %s',
  (scope) => {
    const programme = ready.copy();

    it('the next run says so, since when, and no content is kept of it', () => {
      withoutScope(programme, scope);
      programme.answer(SAM, { [KEEP]: 'Secret groups.' });
      programme.wait(HOUR);
      const since = nowOf(programme);
      programme.wait(HOUR);
      const { base, containerId } = programme.workspace.state;
      const health = base.properties[`document:${containerId}`]?.['health#0'] ?? '';
      const [ailment, second] = JSON.parse(health) as { code: string; since: string }[];
      expect([ailment?.code, second]).toEqual(['scope-lost', undefined]);
      expect(Date.parse(ailment?.since ?? '')).toBeLessThanOrEqual(Date.parse(since));
      expect(Object.keys(ailment ?? {})).toEqual(['code', 'since']);
      expect(JSON.stringify(base.properties)).not.toContain('Secret');
    });

    it('is mended by granting it and the repair', () => {
      delete programme.workspace.state.grants[LEAD];
      expect(only(programme).text).toContain('a permission is missing');
      repair(programme);
      expect(notices(programme)).toEqual([]);
      expect(keepOf(programme, SAM)).toBe('Secret groups.');
    });
  },
);

interface FormHarm {
  harm: (programme: LocalProgramme) => void;
  says: string;
}

const FORM_HARMS: Record<string, FormHarm> = {
  'closed on purpose': {
    harm: ({ workspace, formId }) => acceptResponsesByHand(workspace, LEAD, formId, false),
    says: 'The Form is closed',
  },
  unpublished: {
    harm: ({ workspace, formId }) => publishByHand(workspace, LEAD, formId, false),
    says: 'The Form is closed',
  },
  'in the trash': {
    harm: ({ workspace, formId }) => trashByHand(workspace, LEAD, formId),
    says: 'it is in the trash',
  },
  'closed to the domain': {
    harm: ({ workspace, formId }) => setRespondersByHand(workspace, LEAD, formId, 'restricted'),
    says: 'taken off the list',
  },
};

describe.each(Object.entries(FORM_HARMS))('a Form %s', (_, { harm, says }) => {
  const programme = ready.copy();

  it('is told within a day with its date, and stays as it is', () => {
    programme.answer(SAM, { [KEEP]: 'Groups.' }, { deliver: 'lost' });
    harm(programme);
    const state = JSON.stringify(programme.form);
    programme.wait(25 * HOUR);
    const notice = only(programme);
    expect(notice).toMatchObject({ action: 'repair', text: expect.stringContaining(says) });
    const { since } = notice;
    programme.wait(HOUR);
    expect(only(programme).since).toBe(since);
    expect(since < nowOf(programme)).toBe(true);
    expect(JSON.stringify(programme.form)).toBe(state);
  });

  it('is open again after the repair, with everything that came before', () => {
    repair(programme);
    expect(notices(programme)).toEqual([]);
    expect(programme.answer(ANA, { [KEEP]: 'Calm starts.' }).runs.map(({ ok }) => ok)).toEqual([
      true,
    ]);
    expect([keepOf(programme, SAM), keepOf(programme, ANA)]).toEqual(['Groups.', 'Calm starts.']);
    programme.wait(HOUR);
    expect(notices(programme)).toEqual([]);
  });
});

it('a Form that is put back by hand is no longer told after the next run', () => {
  const programme = ready.copy();
  const { workspace, formId } = programme;
  trashByHand(workspace, LEAD, formId);
  programme.wait(HOUR);
  expect(only(programme).text).toContain('trash');
  restoreByHand(workspace, LEAD, formId);
  programme.wait(HOUR);
  expect(notices(programme)).toEqual([]);
});

it('a Form that is deleted for good is never made anew; the repair says who may bring it back', () => {
  const programme = ready.copy();
  const { workspace, formId } = programme;
  deleteForeverByHand(workspace, LEAD, formId);
  programme.wait(HOUR);
  expect(only(programme).text).toContain('was deleted');
  programme.ask('beginRepair', []);
  programme.ask('continueSetUp', []);
  const reply = programme.press('continueSetUp', []);
  expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
  if (!reply.ok) expect(reply.error.message).toContain('your administrator can restore it');
  const files = Object.values(workspace.state.drive.files);
  expect(files.filter(({ mimeType }) => mimeType.endsWith('.form'))).toEqual([]);
});

it('a used-up limit is told until a run ends well', () => {
  const programme = ready.copy();
  programme.answer(ANA, { [KEEP]: 'Calm starts.' }, { deliver: 'lost' });
  const { workspace } = programme;
  const { execution } = runFunction(workspace, 'onHourly_', {
    user: LEAD,
    context: 'trigger',
    faultHook: ({ name, phase }) => {
      if (name !== 'FormApp.openById' || phase !== 'before') return;
      throw new ServiceException('Service invoked too many times for one day: forms.');
    },
  });
  expect(execution.wasKilled).toBe(false);
  expect(only(programme).text).toContain('daily limit');
  programme.wait(HOUR);
  expect(notices(programme)).toEqual([]);
  expect(keepOf(programme, ANA)).toBe('Calm starts.');
});

describe('a tab', () => {
  it('that was renamed has its name again within the hour, with everything in it', () => {
    const programme = ready.copy();
    const before = rowsOf(programme, 'Educators');
    renameSheetByHand(programme.workspace, LEAD, 'Educators', 'Teachers');
    programme.answer(ANA, { [KEEP]: 'Calm starts.' });
    expect(notices(programme)[0]).toMatchObject({ action: 'repair' });
    programme.wait(HOUR);
    expect(rowsOf(programme, 'Educators')).toHaveLength(before.length);
    expect(keepOf(programme, ANA)).toBe('Calm starts.');
    expect(notices(programme)).toEqual([]);
  });

  it('without answers that was deleted is made again within the hour', () => {
    const programme = ready.copy();
    deleteTabByHand(programme.workspace, LEAD, 'Problems');
    programme.wait(HOUR);
    expect(rowsOf(programme, 'Problems')).toEqual([]);
    expect(notices(programme)).toEqual([]);
  });

  it.each(['Educators', 'Answers'])('%s that was deleted is a person’s decision', (name) => {
    const programme = ready.copy();
    deleteTabByHand(programme.workspace, LEAD, name);
    programme.answer(ANA, { [KEEP]: 'Calm starts.' });
    programme.wait(HOUR);
    const notice = only(programme);
    expect(notice.text).toContain('Bring it back with File > Version history');
    expect(() => rowsOf(programme, name)).toThrow('There is no tab');
    programme.wait(HOUR);
    expect(only(programme).since).toBe(notice.since);
    repair(programme);
    expect([keepOf(programme, SAM), keepOf(programme, ANA)]).toEqual(['Stations.', 'Calm starts.']);
    const versions = rowsOf(programme, 'Answers').map(({ cells }) => cells['E-mail']);
    expect(versions.sort()).toEqual([ANA, SAM]);
    expect(rowsOf(programme, 'Educators')).toHaveLength(2);
    expect(programme.educator(SAM).educatorId).toBe(ready.educator(SAM).educatorId);
    expect(notices(programme)).toEqual([]);
  });
});

it('one part that fails keeps no other from its work', () => {
  const programme = ready.copy();
  programme.answer(ANA, { [KEEP]: 'Calm starts.' }, { deliver: 'lost' });
  withoutScope(programme, 'auth/script.scriptapp');
  programme.wait(HOUR);
  expect(keepOf(programme, ANA)).toBe('Calm starts.');
});
