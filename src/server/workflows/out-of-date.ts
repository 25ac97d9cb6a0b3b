// A page that asks for what no page of this version would ask for.
import { AddOnError } from '../../core/errors';

export function outOfDate(): AddOnError {
  return new AddOnError(
    'bad-request',
    'This page is out of date. Close the sidebar and open it again.',
  );
}
