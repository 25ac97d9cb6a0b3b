// One local Workspace: its state, its clock, the script that is installed in it, and what runs now.
import { virtualClock, type Clock } from '../host/clock';
import type { LockContention } from '../host/lock-contention';
import { emptyState, type WorkspaceState } from './state';

/** The parts of appsscript.json that the host enforces. */
export interface Manifest {
  timeZone: string;
  oauthScopes: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
  addOns?: {
    common: { name: string };
    docs?: { homepageTrigger?: CardTrigger; onFileScopeGrantedTrigger?: CardTrigger };
  };
}

export interface CardTrigger {
  /** Name of a top-level function that returns a card. */
  runFunction: string;
}

/** To Google each delivery is an app of its own: `drive.file`, grants and stored values are per app. */
export type AppId = 'bound' | 'add-on';

/** A script project as pushed: the same files that clasp uploads. */
export interface ScriptProject {
  manifest: Manifest;
  /** File name without extension → text: code of .js files, HTML of .html files. */
  code: Record<string, string>;
  html: Record<string, string>;
}

export interface WorkspaceOptions {
  project: ScriptProject;
  /** The other delivery, installed for everybody in the domain; none unless given. */
  addOn?: ScriptProject | undefined;
  state?: WorkspaceState;
  clock?: Clock;
  /** Where links lead: Google's own hosts in tests, localhost in `npm start`. */
  origin?: string;
}

export class Workspace {
  readonly state: WorkspaceState;
  readonly clock: Clock;
  readonly project: ScriptProject;
  readonly addOn: ScriptProject | undefined;
  /** Whose scripts run: `addOnOf` shows the same Workspace to the add-on. */
  readonly app: AppId = 'bound';
  readonly origin: string;
  /** Lock name → user that holds it now. */
  readonly heldLocks: Record<string, string> = {};
  /** While executions that began at the same moment are played one after the other. */
  contention: LockContention | undefined;
  /** E-mail → executions under way, for the limit of simultaneous executions. */
  readonly running: Record<string, number> = {};

  constructor(options: WorkspaceOptions) {
    this.state = options.state ?? emptyState();
    this.clock = options.clock ?? virtualClock();
    this.project = options.project;
    this.addOn = options.addOn;
    this.origin = options.origin ?? 'https://docs.google.com';
  }

  get manifest(): Manifest {
    return this.project.manifest;
  }

  /** The spreadsheet that the script is bound to; '' for the add-on, which is bound to nothing. */
  get containerId(): string {
    return this.app === 'bound' ? this.state.containerId : '';
  }

  /** Tells Workspaces apart: when this one's Sheet was made, in milliseconds since the epoch. */
  get began(): number {
    return this.state.drive.files[this.state.containerId]?.createdTime ?? 0;
  }

  /** Scopes that a user has granted to this app; a user who is not listed has granted all. */
  get grants(): Record<string, string[]> {
    return this.app === 'bound' ? this.state.grants : (this.state.addOnGrants ??= {});
  }

  /** The name under which a store or lock of this app is kept. */
  nameInApp(name: string): string {
    return this.app === 'bound' ? name : `${this.app}/${name}`;
  }

  /** A fresh ID that looks like Google's: opaque, 20 to 44 characters, never guessable from a name. */
  newId(prefix = '1'): string {
    const n = this.state.nextId++;
    const scrambled = ((n * 2_654_435_761) % 4_294_967_296).toString(36).padStart(7, '0');
    return `${prefix}${scrambled}${n.toString(36).padStart(6, '0')}LocalWorkspace`;
  }

  hasAccount(email: string): boolean {
    return this.state.people.some(
      (person) => person.email.toLowerCase() === email.toLowerCase() && person.account !== 'none',
    );
  }
}
