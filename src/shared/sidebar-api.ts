// The contract between sidebar and server. The client knows only these types; the server must
// implement every line of SidebarApi before it compiles.
import type {
  CareData,
  MailKind,
  MailPlan,
  MailProgress,
  MergePlan,
  RemovalPlan,
  RemovalReceipt,
} from './care-api';
import type {
  ChoiceChangeView,
  EducatorDetail,
  EducatorName,
  EducatorState,
  EducatorSummary,
} from './educator-api';
import type { BulkPlan, BulkProgress } from './bulk-api';
import type { DocMend, EndPlan, HandoverMode, HandoverPlan } from './leaving-api';
import type { DocStatus, LeavingReceipt } from './leaving-api';
import type { LogEntry, LogProblem } from './log-api';
import type { MeetingDesk } from './meeting-api';
import type { SettingsForm, SettingsInput, SettingsProblem, SettingsSaved } from './settings-api';
import type { Place } from './pages';

export type { ChoiceChangeView, DocStatus, EducatorDetail, EducatorName, EducatorState };
export type { EducatorSummary };

/** What the page is opened with, inlined so that it paints without asking the server. */
export interface SidebarData {
  /** Where this person begins, and where every way back ends. */
  view: SidebarView;
  /** Where the page opens instead, when another view led here; Back returns to `view`. */
  start?: Place;
  /** What the view at `start` asks first, answered already: so opening it is one call. */
  opened?: Opened;
  caller: { email: string; isLead: boolean };
  programme: ProgrammeSummary | null;
  /** Own caseload; for the lead also educators without a coach. Sorted by name. */
  educators: EducatorSummary[];
  /** Things that need a person; the newest first. */
  notices: Notice[];
  /** ISO date-time of the last complete reading of the caller's own Docs; absent or '' when there was none. */
  docsReadAt?: string;
}

/** The methods with which a view begins. */
type Opener =
  | 'openEducator'
  | 'prepareMeeting'
  | 'planBulk'
  | 'planHandover'
  | 'planEnd'
  | 'openCare'
  | 'openSettings'
  | 'planRemoval'
  | 'planMail'
  | 'listNames';

/** The answer to the first call of such a method, if it is given the same. */
export type Opened = {
  [Method in Opener]: {
    method: Method;
    args: Parameters<SidebarApi[Method]>;
    value: ReturnType<SidebarApi[Method]>;
  };
}[Opener];

type SidebarView =
  /** No programme yet, or one whose set-up was not finished: show the set-up. */
  | 'set-up'
  /** A programme stands and the caller is a coach in it; a repair may be under way. */
  | 'home'
  /** A programme stands and the caller is not in its list of coaches. Nothing else is filled. */
  | 'not-a-coach';

export interface ProgrammeSummary {
  name: string;
  schoolYear: string;
  schools: string[];
  coaches: CoachRef[];
  leadEmail: string;
  /** Link for teachers; empty until the Form exists. */
  formUrl: string;
}

export interface CoachRef {
  name: string;
  email: string;
}

export interface Notice {
  /** `problem` needs a decision, `info` is for reading. */
  kind: 'problem' | 'info';
  text: string;
  /** ISO date-time, empty when unknown. */
  since: string;
  /**
   * What its button does: repair (for the lead), show what waits for the lead, open an educator, read the
   * own Docs.
   */
  action: '' | 'repair' | 'care' | 'educator' | 'read-docs';
  /** Whom to open; else empty. */
  educatorId: string;
}

export interface TeacherInput {
  name: string;
  email: string;
  school: string;
  /** Coach's e-mail or name; empty: the caller. */
  coach: string;
}

/** All or nothing: when any row has a problem, none is added. */
export type AddTeachersReply =
  { added: number; educators: EducatorSummary[] } | { problems: TeacherProblem[] };

export interface TeacherProblem {
  /** Index in the list that was sent, from 0. */
  row: number;
  field: keyof TeacherInput;
  message: string;
}

export interface SetUpAnswers {
  programme: string;
  /** Such as 2026–27. */
  schoolYear: string;
  schools: string[];
  /** The lead coach (the caller) is always one of them. */
  coaches: CoachRef[];
  /** The lead's own tick: no coach in this list evaluates a teacher who will get this form. */
  nobodyEvaluates: boolean;
}

export interface SetUpProgress {
  steps: { key: string; label: string; state: 'done' | 'next' | 'waiting' }[];
  done: boolean;
  /** Things only a person can check, once done. */
  checksByHand: { text: string; url: string }[];
}

/** A field of the set-up or Settings form that the server refused. */
export interface FieldProblem {
  field: keyof SetUpAnswers;
  message: string;
}

export interface SidebarApi {
  /** Everything the page was opened with, read again. */
  refresh(): SidebarData;
  /** Shows the page of this view, opened at it, in place of the page that asks. */
  openPage(place: Place): null;
  /** Checks and keeps the answers of the set-up form. Does nothing on Google yet. */
  beginSetUp(answers: SetUpAnswers): SetUpProgress | { problems: FieldProblem[] };
  /** Has every step looked at again, with the answers as they are. */
  beginRepair(): SetUpProgress;
  /** Does the next unfinished step; the client calls it until `done`. Safe to repeat at any time. */
  continueSetUp(): SetUpProgress;
  /** @param again the same list had no answer before: whom it brought then count as added */
  addTeachers(teachers: TeacherInput[], again?: boolean): AddTeachersReply;
  openEducator(educatorId: string): EducatorDetail;
  /** The educator whose row is selected in the Sheet; null when none is. */
  selectedEducator(): EducatorSummary | null;
  /** Reads the Doc and the answers for a meeting; nothing of it is stored. */
  prepareMeeting(educatorId: string): MeetingDesk;
  /**
   * Creates, fills and shares the Doc, or finishes what an earlier press left undone.
   * @param notify true only after the coach agreed that Google mails the teacher about the Doc
   */
  startCoaching(educatorId: string, notify: boolean): EducatorDetail;
  /** Pause, end, take up again, or note that the teacher would rather not. */
  changeState(educatorId: string, state: EducatorState): EducatorDetail;
  /**
   * The coach has read which sharing choices changed.
   * @param changedAt of what they read; what changed again since stays to be read
   */
  markChoicesSeen(educatorId: string, changedAt: string): EducatorDetail;

  /** Reads the Docs of the own caseload that changed since they were last read. */
  readDocs(): SidebarData;
  /** Appends one row to the Doc. The same entry sent again is not written again. */
  logEntry(educatorId: string, entry: LogEntry): EducatorDetail | { problems: LogProblem[] };

  planBulk(): BulkPlan;
  /** Notes whom to start with and makes the first Docs; what is left goes on with `continueBulk`. */
  beginBulk(educatorIds: string[]): BulkProgress;
  /**
   * Makes the next Docs; the client calls it while the state is `running`.
   * @param resume true: takes up a run that is paused, or does not wait any longer
   */
  continueBulk(resume: boolean): BulkProgress;
  /** The Docs that are being made right now are finished; no more are begun. */
  pauseBulk(): BulkProgress;

  /** What the coach decided about a Doc that is not as it was. */
  mendDoc(educatorId: string, mend: DocMend): EducatorDetail;
  planHandover(educatorId: string): HandoverPlan;
  /** @param coach the e-mail of a listed coach */
  handOver(educatorId: string, coach: string, mode: HandoverMode): LeavingReceipt;
  planEnd(educatorId: string): EndPlan;
  /** Ends coaching: a copy for the teacher, then the Doc into the archive. @param copy whether they want one */
  endCoaching(educatorId: string, copy: boolean): LeavingReceipt;

  planMail(kind: MailKind): MailPlan;
  /** Sends to some of those whom the plan named; the client calls it until everybody had theirs. */
  sendMail(kind: MailKind, educatorIds: string[]): MailProgress;
  /**
   * What a person knows and the Sheet does not.
   * @param sent true: they had the mail, by hand or before an interruption; false: it was not sent
   */
  settleMail(kind: MailKind, educatorIds: string[], sent: boolean): MailPlan;

  /** Everybody, for the lead; for another coach the own caseload. */
  listTeachers(): EducatorSummary[];
  /** The same, as little of each as it takes to choose one. */
  listNames(): EducatorName[];
  planMerge(keptId: string, goneId: string): MergePlan;
  merge(keptId: string, goneId: string): EducatorDetail;

  /** The lead only, as everything below. */
  openCare(): CareData;
  undoMerge(mergeId: string): CareData;
  /** @param code what the text stands for; '' when it is new */
  answerFormQuestion(id: string, code: string): CareData;
  restoreQuestion(key: string): CareData;
  leaveOutQuestion(key: string): CareData;
  /** @param column a letter; '' for a new column */
  answerColumnQuestion(id: string, column: string): CareData;
  /** Writes the lists of Settings into the Form. */
  applyLists(): CareData;
  openSettings(): SettingsForm;
  /** Checks everything, then writes it to the tab Settings, the Form and what is remembered. */
  saveSettings(input: SettingsInput): SettingsSaved | { problems: SettingsProblem[] };
  planRemoval(educatorId: string): RemovalPlan;
  /** @param email as the plan showed it, so that nobody else is removed by mistake */
  removeEducator(educatorId: string, email: string): RemovalReceipt;
}

/** What `callServer` answers: expected failures carry a sentence for the coach, never a stack. */
export type Reply<T> =
  { ok: true; value: T } | { ok: false; error: { code: string; message: string } };
