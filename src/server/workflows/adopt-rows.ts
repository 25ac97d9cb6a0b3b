// Teachers whom somebody typed straight into the Sheet: their rows get an ID, so that the sidebar lists
// them. Nothing that was typed is changed.
import { EDUCATOR_STATES } from '../../core/educator/states';
import { emailKey, isEmail } from '../../core/text/normalize';
import { openEducators } from './educator-row';

const KEYS = ['state', 'email', 'educatorId'];

/** Runs under the lock. A row without an e-mail address is not finished yet and waits. */
export function adoptRows(): void {
  const table = openEducators();
  for (const { row, cells } of table.readColumns(KEYS)) {
    const { state = '', email = '', educatorId = '' } = cells;
    if (educatorId !== '' || !isEmail(emailKey(email))) continue;
    const invited = state === '' ? { state: EDUCATOR_STATES.invited } : {};
    table.update(row, { educatorId: Utilities.getUuid(), ...invited });
  }
}
