// Teachers whom somebody typed or copied straight into the Sheet: a typed row gets its ID, so that the
// sidebar lists it; a copied one is reported. Nothing that was typed is changed.
import { EDUCATOR_STATES } from '../../../core/educator/states';
import { emailKey, isEmail } from '../../../core/text/normalize';
import { openEducators } from './educator-row';
import type { NewProblem } from '../programme/problems';

const KEYS = ['name', 'state', 'email', 'educatorId'];

interface RowsByHand {
  /** How many were typed and have an ID now. */
  readonly adopted: number;
  /** Those that were copied with our hidden columns, to be reported. */
  readonly copied: readonly NewProblem[];
}

/** Runs under the lock. A row without an e-mail address is not finished yet and waits. */
export function adoptRows(): RowsByHand {
  const table = openEducators();
  let adopted = 0;
  const named = new Map<string, string>();
  const copied = new Map<string, NewProblem>();
  for (const { row, cells } of table.readColumns(KEYS)) {
    const { name = '', state = '', email = '', educatorId = '' } = cells;
    const first = named.get(educatorId);
    if (educatorId === '') {
      if (!isEmail(emailKey(email))) continue;
      const invited = state === '' ? { state: EDUCATOR_STATES.invited } : {};
      table.update(row, { educatorId: Utilities.getUuid(), ...invited });
      adopted++;
    } else if (first === undefined) named.set(educatorId, name || email);
    else copied.set(educatorId, copiedRow(educatorId, first));
  }
  return { adopted, copied: [...copied.values()] };
}

/** Which of the two was meant, only people know; until then the upper one counts. */
function copiedRow(educatorId: string, name: string): NewProblem {
  return {
    where: 'Educators',
    problem:
      `The row of ${name} stands here twice: it was copied together with its hidden columns. Answers go ` +
      'into the upper one. Delete the copy. If it was meant for somebody else, add them in the sidebar.',
    educatorId,
    responseId: '',
  };
}
