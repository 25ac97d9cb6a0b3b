// How a page talks to the local server: one POST with JSON, one JSON answer or an error to show.

/**
 * Throws an Error with the server's sentence when the answer is not a success.
 * @param keepalive the request is finished though the page is left meanwhile
 */
export async function post<T>(path: string, body: unknown = {}, keepalive = false): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    keepalive,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text) as T;
}
