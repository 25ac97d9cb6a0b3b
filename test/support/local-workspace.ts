// A fresh local Workspace for a test, with any script: the built bundle or a few lines of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultHook, AuthMode } from '../../local/host/execution';
import { runFunction, type RunResult } from '../../local/host/script-host';
import { Workspace, type Manifest, type ScriptProject } from '../../local/workspace/workspace';
import { LEAD } from '../../local/workspace/people';

const ROOT = join(__dirname, '..', '..');

/** The bundle that `clasp push` would upload; `npm test` builds it first. */
export { readBuiltProject as builtProject } from '../../local/workspace/project';

/** The product's manifest around code written for one test. */
export function projectOf(code: string, html: Record<string, string> = {}): ScriptProject {
  const manifest = readFileSync(join(ROOT, 'appsscript.json'), 'utf8');
  return { manifest: JSON.parse(manifest) as Manifest, code: { Code: code }, html };
}

export interface ScriptRun {
  user?: string;
  authMode?: AuthMode;
  faultHook?: FaultHook;
}

/**
 * Runs the body of a script function, as one execution in the given workspace; throws what it throws.
 * The workspace's own project is replaced for this run only.
 */
export function runBody(workspace: Workspace, body: string, run: ScriptRun = {}): unknown {
  const result = tryBody(workspace, body, run);
  if (!result.ok) throw result.error;
  return result.value;
}

export function tryBody(workspace: Workspace, body: string, run: ScriptRun = {}): RunResult {
  const project = { ...workspace.project, code: { Test: `function test() {\n${body}\n}` } };
  const view: Workspace = Object.create(workspace, { project: { value: project } });
  const { user = LEAD, ...rest } = run;
  return runFunction(view, 'test', { user, ...rest });
}
