// How a page talks to the local server: JSON there and back, or an error to show, always as the person
// whom the window shows.
import { PERSON_HEADER } from '../../views/shell-view';
import { me } from './shell';

const AS_ME = { [PERSON_HEADER]: me.email };

/**
 * Throws an Error with the server's sentence when the answer is not a success.
 * @param keepalive the request is finished though the page is left meanwhile
 */
export function post<T>(path: string, body: unknown = {}, keepalive = false): Promise<T> {
  return answerTo<T>(path, {
    method: 'POST',
    headers: { ...AS_ME, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    keepalive,
  });
}

/** Only looks: nothing in the Workspace is saved. Throws as `post` does. */
export function get<T>(path: string): Promise<T> {
  return answerTo<T>(path, { headers: AS_ME });
}

async function answerTo<T>(path: string, request: RequestInit): Promise<T> {
  const response = await fetch(path, request);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text) as T;
}
