// What the Doc's page asks the local server for.
import type { DocView, EditedView, SameView } from '../../views/doc-view';
import { get, post } from '../common/api';

/** The Doc, unless it is as the page has seen it. @param seen that view's stamp */
export function seeDoc(id: string, seen: string): Promise<DocView | SameView> {
  return get(`/api/docs/see?${new URLSearchParams({ id, seen }).toString()}`);
}

/** Of requests that outlive their page browsers take 64 KiB together; texts of this length always fit. */
export const MOST_WHEN_LEAVING = 10_000;

/** A small edit is made though the page goes meanwhile. */
export function editDoc(command: string, edit: object): Promise<EditedView> {
  const isSmall = JSON.stringify(edit).length < MOST_WHEN_LEAVING;
  return post<EditedView>(`/api/docs/${command}`, edit, isSmall);
}
