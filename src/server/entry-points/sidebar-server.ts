// The one function that the sidebar may call. It takes a name of the contract and answers with a value
// or a sentence; nothing else of the server can be reached from a page.
import type { CareData } from '../../shared/care-api';
import type { Reply, SidebarApi } from '../../shared/sidebar-api';
import { toAddOnError } from '../google/google-error';
import { logWithoutContent } from '../google/log';
import { showSidebar } from '../google/sidebar-page';
import { addTeachers } from '../workflows/educators/add-teachers';
import { beginBulk, continueBulk, pauseBulk, planBulk } from '../workflows/bulk/bulk';
import { answerColumnQuestion, openCare } from '../workflows/programme/care';
import { changeState } from '../workflows/educators/change-state';
import { openEducator } from '../workflows/educators/educator-view';
import {
  answerFormQuestion,
  leaveOutQuestion,
  restoreQuestion,
} from '../workflows/answers/form-questions';
import { endCoaching, planEnd } from '../workflows/leaving/end-coaching';
import { handOver, planHandover } from '../workflows/leaving/handover';
import { mendDoc } from '../workflows/docs/mend-doc';
import { listNames, listTeachers } from '../workflows/educators/list-teachers';
import { logEntry } from '../workflows/read-back/log-entry';
import { selectedEducator } from '../workflows/educators/selected-educator';
import { markChoicesSeen } from '../workflows/answers/mark-choices-seen';
import { merge } from '../workflows/educators/merge';
import { planMerge } from '../workflows/educators/merge-plan';
import { prepareMeeting } from '../workflows/meeting/prepare-meeting';
import { outOfDate } from '../workflows/out-of-date';
import { planMail, sendMail, settleMail } from '../workflows/mail/send-mail';
import { readDocs } from '../workflows/read-back/read-docs';
import { planRemoval, removeEducator } from '../workflows/leaving/remove-educator';
import { applyLists } from '../workflows/programme/push-lists';
import { beginRepair, beginSetUp, continueSetUp } from '../workflows/programme/set-up';
import { openSettings, saveSettings } from '../workflows/programme/settings';
import { openPageData, openSidebarData } from '../workflows/programme/sidebar-data';
import { startCoaching } from '../workflows/docs/start-coaching';
import { undoMerge } from '../workflows/educators/undo-merge';

/** Every argument is somebody else's word: each workflow parses its own. */
type UntrustedApi = {
  [Name in keyof SidebarApi]: (...args: unknown[]) => ReturnType<SidebarApi[Name]>;
};

const SERVER: UntrustedApi = {
  refresh: openSidebarData,
  openPage: (place) => showSidebar(openPageData(place)),
  beginSetUp,
  beginRepair,
  continueSetUp,
  addTeachers,
  openEducator,
  selectedEducator,
  prepareMeeting,
  startCoaching,
  changeState,
  markChoicesSeen,
  readDocs,
  logEntry,
  planBulk,
  beginBulk,
  continueBulk,
  pauseBulk,
  mendDoc,
  planHandover,
  handOver,
  planEnd,
  endCoaching,
  planMail,
  sendMail,
  settleMail,
  listTeachers,
  listNames,
  planMerge,
  merge,
  openCare,
  undoMerge: thenCare(undoMerge),
  answerFormQuestion: thenCare(answerFormQuestion),
  restoreQuestion: thenCare(restoreQuestion),
  leaveOutQuestion: thenCare(leaveOutQuestion),
  answerColumnQuestion: thenCare(answerColumnQuestion),
  applyLists: thenCare(applyLists),
  openSettings,
  saveSettings,
  planRemoval,
  removeEducator,
};

/** A decision of the lead is answered with what still waits. */
function thenCare(decide: (...args: unknown[]) => unknown): (...args: unknown[]) => CareData {
  return (...args) => {
    decide(...args);
    return openCare();
  };
}

export function callServer(name: unknown, args: unknown): Reply<unknown> {
  try {
    return { ok: true, value: methodOf(name)(...(Array.isArray(args) ? args : [])) };
  } catch (thrown) {
    const { code, message } = toAddOnError(thrown);
    logWithoutContent(`callServer ${isKnown(name) ? name : '(unknown)'}`, thrown);
    return { ok: false, error: { code, message } };
  }
}

function methodOf(name: unknown): (...args: unknown[]) => unknown {
  if (isKnown(name)) return SERVER[name];
  throw outOfDate();
}

function isKnown(name: unknown): name is keyof SidebarApi {
  return typeof name === 'string' && Object.prototype.hasOwnProperty.call(SERVER, name);
}
