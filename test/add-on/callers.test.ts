// Each call of the page is somebody's: who is no coach is refused all of them, another coach what is the
// lead's or a colleague's. A call that is new in the contract does not compile here until it is listed.
import { shareByHand } from '../../local/services/drive/by-hand';
import type { ErrorCode } from '../../src/core/errors';
import type { LogEntry } from '../../src/shared/log-api';
import type { SidebarApi } from '../../src/shared/sidebar-api';
import {
  LEAD,
  LocalProgramme,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
  SET_UP,
  TEACHERS,
  YUSUF,
} from '../support/programme';

const programme = LocalProgramme.ready();
const { workspace } = programme;
programme.answer(SAM);
programme.answer(YUSUF);
shareByHand(workspace, LEAD, workspace.state.containerId, PRINCIPAL, 'writer');
const sam = programme.educator(SAM).educatorId;
const yusuf = programme.educator(YUSUF).educatorId;

const ENTRY: LogEntry = {
  kind: 'meeting',
  values: { date: '2026-09-14' },
  entryId: 'entry-of-another',
};

/** Whatever a page can ask of the server, about a teacher of the lead. */
const CALLS: {
  [Name in Exclude<keyof SidebarApi, 'refresh' | 'openPage'>]: Parameters<SidebarApi[Name]>;
} = {
  beginSetUp: [SET_UP],
  beginRepair: [],
  continueSetUp: [],
  addTeachers: [[...TEACHERS]],
  openEducator: [sam],
  selectedEducator: [],
  prepareMeeting: [sam],
  startCoaching: [sam, true],
  changeState: [sam, 'paused'],
  markChoicesSeen: [sam, ''],
  readDocs: [],
  logEntry: [sam, ENTRY],
  planBulk: [],
  beginBulk: [[sam]],
  continueBulk: [true],
  pauseBulk: [],
  mendDoc: [sam, 'start-afresh'],
  planHandover: [sam],
  handOver: [sam, SECOND_COACH, 'with-doc'],
  planEnd: [sam],
  endCoaching: [sam, true],
  planMail: ['invite'],
  sendMail: ['invite', [sam]],
  settleMail: ['invite', [sam], true],
  listTeachers: [],
  listNames: [],
  planMerge: [sam, yusuf],
  merge: [sam, yusuf],
  openCare: [],
  undoMerge: ['x'],
  answerFormQuestion: ['x', ''],
  restoreQuestion: ['email'],
  leaveOutQuestion: ['email'],
  answerColumnQuestion: ['x', ''],
  applyLists: [],
  openSettings: [],
  saveSettings: [{ ...programme.ask('openSettings', []), saveId: 'save-1', nobodyEvaluates: true }],
  planRemoval: [sam],
  removeEducator: [sam, SAM],
};

/** What a coach who is not the lead may not do, or not with a teacher of somebody else. */
const REFUSED: { [Code in ErrorCode]?: (keyof typeof CALLS)[] } = {
  'only-the-lead': [
    ...(['beginSetUp', 'beginRepair', 'continueSetUp', 'openCare', 'undoMerge'] as const),
    ...(['answerFormQuestion', 'restoreQuestion', 'leaveOutQuestion', 'applyLists'] as const),
    ...(['answerColumnQuestion', 'openSettings', 'saveSettings'] as const),
    ...(['planRemoval', 'removeEducator'] as const),
  ],
  'other-coach': [
    ...(['startCoaching', 'changeState', 'markChoicesSeen', 'logEntry', 'beginBulk'] as const),
    ...(['planHandover', 'handOver', 'planEnd', 'endCoaching', 'planMerge', 'merge'] as const),
  ],
};

/** All that a refused call must leave as it is. */
function kept(): string {
  const { sheets, drive, docs, forms, base } = workspace.state;
  return JSON.stringify([sheets, drive, docs, forms, base.properties, base.mail, base.triggers]);
}

it.each(Object.entries(CALLS))('somebody who is no coach is refused %s', (name, args) => {
  const before = kept();
  const reply = programme.callServer([name, args], { person: PRINCIPAL });
  const code = /SetUp|Repair/.test(name) ? 'only-the-lead' : 'not-a-coach';
  expect(reply).toMatchObject({ ok: false, error: { code } });
  expect(JSON.stringify(reply)).not.toMatch(/Sam|Ana|North School/);
  expect(kept()).toBe(before);
});

const refused = Object.entries(REFUSED).flatMap(([code, names]) =>
  names.map((name) => [name, code] as const),
);
it.each(refused)('another coach is refused %s: %s', (name, code) => {
  const before = kept();
  const reply = programme.callServer([name, CALLS[name]], { person: SECOND_COACH });
  expect(reply).toMatchObject({ ok: false, error: { code } });
  expect(kept()).toBe(before);
});
