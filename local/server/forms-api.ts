// `/api/forms`: opening, answering and watching over Forms as the person who is looking.
import { Hono } from 'hono';
import {
  array,
  boolean,
  exactOptional,
  literal,
  object,
  optional,
  parse,
  picklist,
  record,
  string,
  union,
  variant,
} from 'valibot';
import { acceptResponsesByHand, publishByHand } from '../services/forms/form-editing';
import { applyFormEdit } from '../services/forms/form-edits';
import { findForm } from '../services/forms/handles';
import { openFormByHand } from '../services/forms/open-form';
import { openFormEditorByHand } from '../services/forms/owner-view';
import { AnswersRefused, submitFormByHand } from '../services/forms/submit-form';
import { ADDED_KINDS, type SendResultView } from '../views/form-view';
import type { Workspace } from '../workspace/workspace';
import type { Env } from './env';
import { readBody } from './read-body';

const ANSWER = union([string(), array(string()), array(array(string()))]);
const OPEN = object({ id: string(), editToken: optional(string()) });
const SEND = object({ ...OPEN.entries, answers: record(string(), ANSWER) });
const OWNER = object({ id: string() });
const SWITCH = object({ id: string(), on: boolean() });

const itemId = string();
const EDIT = variant('kind', [
  object({
    kind: literal('form'),
    title: exactOptional(string()),
    description: exactOptional(string()),
  }),
  object({
    kind: literal('item'),
    itemId,
    title: exactOptional(string()),
    helpText: exactOptional(string()),
    required: exactOptional(boolean()),
    other: exactOptional(boolean()),
  }),
  object({
    kind: literal('list'),
    itemId,
    list: picklist(['choices', 'rows', 'columns']),
    texts: array(string()),
  }),
  object({ kind: literal('move'), itemId, by: picklist([-1, 1]) }),
  object({ kind: literal('delete'), itemId }),
  object({ kind: literal('add'), type: picklist(ADDED_KINDS), after: string() }),
]);

export function formsApi(workspace: Workspace): Hono<Env> {
  const api = new Hono<Env>();
  api.post('/open', async (c) => {
    const { id, editToken } = parse(OPEN, await readBody(c));
    return c.json(openFormByHand(workspace, c.get('person'), id, withToken(editToken)));
  });
  api.post('/send', async (c) => {
    const { id, editToken, answers } = parse(SEND, await readBody(c));
    const send = (): void => {
      submitFormByHand(workspace, c.get('person'), id, answers, withToken(editToken));
    };
    return c.json(sendResult(workspace, id, send));
  });
  api.post('/owner', async (c) => {
    const { id } = parse(OWNER, await readBody(c));
    return c.json(openFormEditorByHand(workspace, c.get('person'), id));
  });
  api.post('/edit', async (c) => {
    const { id, edit } = parse(object({ id: string(), edit: EDIT }), await readBody(c));
    applyFormEdit(workspace, c.get('person'), id, edit);
    return c.json(openFormEditorByHand(workspace, c.get('person'), id));
  });
  api.post('/publish', async (c) => {
    const { id, on } = parse(SWITCH, await readBody(c));
    publishByHand(workspace, c.get('person'), id, on);
    return c.json(openFormEditorByHand(workspace, c.get('person'), id));
  });
  api.post('/accept', async (c) => {
    const { id, on } = parse(SWITCH, await readBody(c));
    acceptResponsesByHand(workspace, c.get('person'), id, on);
    return c.json(openFormEditorByHand(workspace, c.get('person'), id));
  });
  return api;
}

function withToken(editToken: string | undefined): { editToken?: string } {
  return editToken === undefined ? {} : { editToken };
}

function sendResult(workspace: Workspace, formId: string, send: () => void): SendResultView {
  try {
    send();
  } catch (error) {
    if (error instanceof AnswersRefused) return { sent: false, problems: error.problems };
    throw error;
  }
  const form = findForm(workspace, formId);
  return {
    sent: true,
    title: form?.title ?? '',
    confirmation: form?.confirmation || 'Your response has been recorded.',
    canEdit: form?.allowResponseEdits ?? false,
    canSendAnother: form ? form.showLinkToRespondAgain && !form.limitOneResponsePerUser : false,
  };
}
