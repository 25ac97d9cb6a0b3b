// What stops a set-up on Google, in words that say what to do; afterwards it can be finished.
import { GoogleJsonResponseException } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import { clickMenuItem } from '../../local/services/spreadsheet/editor-by-hand';
import { openFormByHand } from '../../local/services/forms/open-form';
import type { ScriptProject } from '../../local/workspace/workspace';
import { accessTo, driveOf } from '../support/looking';
import { builtProject } from '../support/local-workspace';
import { LEAD, LocalProgramme, OUTSIDER, SAM, SECOND_COACH, SET_UP } from '../support/programme';

const project = builtProject();

/** The script without one advanced service, as before somebody adds it in the editor. */
function without(symbol: string): ScriptProject {
  const { dependencies, ...manifest } = project.manifest;
  const services = dependencies?.enabledAdvancedServices ?? [];
  const enabledAdvancedServices = services.filter(({ userSymbol }) => userSymbol !== symbol);
  return { ...project, manifest: { ...manifest, dependencies: { enabledAdvancedServices } } };
}

/** Presses on until something stops it; the sentence that the lead reads. */
function stopsWith(programme: LocalProgramme): { code: string; message: string } {
  for (let presses = 0; presses < 20; presses++) {
    const reply = programme.press('continueSetUp', []);
    if (!reply.ok) return reply.error;
    if (reply.value.done) break;
  }
  return { code: 'none', message: 'It was finished.' };
}

function begun(script?: ScriptProject): LocalProgramme {
  const programme = LocalProgramme.begin(script);
  programme.ask('beginSetUp', [SET_UP]);
  return programme;
}

it('names the Drive service when it is missing, and is finished once it is there', () => {
  const programme = begun(without('Drive'));
  expect(stopsWith(programme)).toEqual({
    code: 'service-disabled',
    message:
      'The Drive API (v3) is not switched on for this script. What was finished is kept. ' +
      'In Extensions > Apps Script, add it under Services, then press Try again.',
  });
  const mended = programme.copy(project);
  expect(mended.finishSetUp().done).toBe(true);
  expect(openFormByHand(mended.workspace, SAM, mended.formId).kind).toBe('form');
});

it('names the Docs service before anything else is made', () => {
  const programme = begun(without('Docs'));
  const { code, message } = stopsWith(programme);
  expect(code).toBe('service-disabled');
  expect(message).toContain('The Google Docs API (v1) is not switched on for this script.');
  expect(driveOf(programme, LEAD)).toEqual(['Educator styles']);
  expect(programme.copy(project).finishSetUp().done).toBe(true);
});

it.each([
  [
    'Google Drive API has not been used in project 123 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/drive.googleapis.com/overview?project=123 then retry.',
    'service-disabled',
    'The Google Drive API is not switched on for this script.',
  ],
  [
    'Request had insufficient authentication scopes.',
    'scope-missing',
    'See and manage only the files that it makes (drive.file)',
  ],
  ['User rate limit exceeded.', 'quota', 'Try again in a few minutes'],
  // https://developers.google.com/apps-script/guides/support/troubleshooting
  [
    'Service invoked too many times in a short time: drive rateMax. Try Utilities.sleep(1000) between calls.',
    'quota',
    'Try again in a few minutes',
  ],
])('takes "%.30s…" for what it is, and goes on at once when it is mended', (said, code, words) => {
  const programme = begun();
  const faultHook: FaultHook = ({ name, phase }) => {
    if (name !== 'Drive.Files.create' || phase === 'after') return;
    throw new GoogleJsonResponseException('drive.files.create', 403, 'forbidden', said);
  };
  programme.ask('continueSetUp', []);
  const reply = programme.press('continueSetUp', [], { faultHook });
  expect(reply).toMatchObject({ ok: false, error: { code } });
  if (!reply.ok) expect(reply.error.message).toContain(words);
  expect(programme.finishSetUp().done).toBe(true);
});

it('lets Start coaching go on when the Docs service was taken away for a while', () => {
  const programme = LocalProgramme.ready().copy(without('Docs'));
  const { educatorId } = programme.educator(SAM);
  expect(programme.refusal('startCoaching', [educatorId, false])).toBe('service-disabled');
  const mended = programme.copy(project);
  mended.wait(3);
  expect(mended.start(SAM).doc.kind).toBe('shared');
});

it.each([
  ['drive.file', 'See and manage only the files that it makes (drive.file)'],
  ['forms', 'View and manage your forms (forms)'],
  ['script.scriptapp', 'Run when you are not present (script.scriptapp)'],
  ['spreadsheets.currentonly', 'View and manage this Sheet (spreadsheets.currentonly)'],
])('names the permission %s when it was not given, and goes on when it is', (scope, words) => {
  const programme = begun();
  const asked = programme.workspace.manifest.oauthScopes;
  programme.workspace.state.grants[LEAD] = asked.filter((one) => !one.endsWith(`/${scope}`));
  const { code, message } = stopsWith(programme);
  expect(code).toBe('scope-missing');
  expect(message).toContain(words);
  expect(message).toContain('tick every box when Google asks');
  delete programme.workspace.state.grants[LEAD];
  // A Form that was made just before is found again, once Drive lists it.
  if (scope === 'forms') programme.wait(1);
  expect(programme.finishSetUp().done).toBe(true);
});

it('says in front of the Sheet which permission the sidebar needs', () => {
  const programme = LocalProgramme.ready();
  const { workspace } = programme;
  const asked = workspace.manifest.oauthScopes;
  workspace.state.grants[LEAD] = asked.filter((one) => !one.endsWith('/userinfo.email'));
  const { alerts, sidebar } = clickMenuItem(workspace, LEAD, 'openSidebar_').execution.ui;
  expect(sidebar).toBeUndefined();
  expect(alerts.join()).toContain('See your e-mail address (userinfo.email)');
});

it('lets in each teacher by name where Google refuses the whole domain', () => {
  const programme = begun();
  const faultHook: FaultHook = ({ name, phase }) => {
    if (name !== 'Drive.Permissions.create' || phase === 'after') return;
    throw new GoogleJsonResponseException('drive.permissions.create', 403, 'domainPolicy', 'No.');
  };
  for (let step = 0; step < 7; step++) programme.press('continueSetUp', [], { faultHook });
  const { done, checksByHand } = programme.finishSetUp();
  expect(done).toBe(true);
  expect(checksByHand[2]?.text).toMatch(/^Only teachers whom you add here can answer the Form/);
  expect(openFormByHand(programme.workspace, SAM, programme.formId).kind).toBe('no-permission');
  programme.ask('addTeachers', [[{ name: 'Sam', email: SAM, school: 'North School', coach: '' }]]);
  expect(openFormByHand(programme.workspace, SAM, programme.formId).kind).toBe('form');
});

it('is the lead’s alone once it has begun', () => {
  const programme = begun();
  expect(programme.refusal('continueSetUp', [], SECOND_COACH)).toBe('only-the-lead');
  expect(programme.refusal('beginSetUp', [SET_UP], SECOND_COACH)).toBe('only-the-lead');
  expect(programme.ask('refresh', [], SECOND_COACH)).toMatchObject({ educators: [], notices: [] });
  programme.finishSetUp();
  expect(programme.ask('refresh', [], SECOND_COACH).view).toBe('home');
});

it('publishes again after the lead closed the Form, when set-up is repeated', () => {
  const programme = begun();
  programme.finishSetUp();
  programme.form.acceptingResponses = false;
  expect(openFormByHand(programme.workspace, SAM, programme.formId)).toEqual({
    kind: 'closed',
    title: 'Riverbend coaching: coaching that fits you',
    message: `This form is closed right now. Please write to Lee Okafor, ${LEAD}.`,
  });
  programme.setUp();
  expect(openFormByHand(programme.workspace, SAM, programme.formId).kind).toBe('form');
  expect(accessTo(programme, programme.formId)).toHaveLength(2);
  expect(driveOf(programme, OUTSIDER)).toEqual([]);
});
