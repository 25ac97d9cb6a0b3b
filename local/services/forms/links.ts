// The addresses of a Form: to answer, to edit, to change one response.
import type { Workspace } from '../../workspace/workspace';

export function respondUrl({ origin }: Workspace, formId: string): string {
  return `${origin}/forms/d/e/${formId}/viewform`;
}

export function editUrl({ origin }: Workspace, formId: string): string {
  return `${origin}/forms/d/${formId}/edit`;
}

export function editResponseUrl(workspace: Workspace, formId: string, editToken: string): string {
  return `${respondUrl(workspace, formId)}?edit2=${editToken}`;
}
