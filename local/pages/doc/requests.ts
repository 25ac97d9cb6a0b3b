// What the Doc's page asks the local server for.
import type { DocView, EditedView, SameView } from '../../views/doc-view';
import { post } from '../common/api';

/** The Doc, unless it is as the page has seen it. @param seen that view's stamp */
export async function seeDoc(id: string, seen: string): Promise<DocView | SameView> {
  const response = await fetch(`/api/docs/see?${new URLSearchParams({ id, seen }).toString()}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as DocView | SameView;
}

export function editDoc(command: string, edit: object): Promise<EditedView> {
  return post<EditedView>(`/api/docs/${command}`, edit);
}
