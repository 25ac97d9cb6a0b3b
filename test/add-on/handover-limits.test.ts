// A handover while Google refuses for a moment: nothing is done by half, and nobody keeps an access that was
// to go.
import { GoogleJsonResponseException } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import type { HandoverMode } from '../../src/shared/leaving-api';
import { accessTo, educatorRow } from '../support/looking';
import { LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';

const ready = LocalProgramme.ready();
ready.start(SAM);
ready.wait(61);

const { 'Educator ID': id = '', 'Doc ID': doc = '' } = educatorRow(ready, SAM).cells;
const ARGS: [string, string, HandoverMode] = [id, SECOND_COACH, 'with-doc'];

/** Google answers the first call of this name with a refusal. */
function refuse(call: string, reason: string): FaultHook {
  let isDone = false;
  return ({ name, phase }) => {
    if (name !== call || phase !== 'before' || isDone) return;
    isDone = true;
    throw new GoogleJsonResponseException('drive.x', 403, reason, 'Google says no.');
  };
}

it('the old coach’s access goes by the hour where Google refused to take it at first', () => {
  const programme = ready.copy();
  const faultHook = refuse('Drive.Permissions.remove', 'rateLimitExceeded');
  const reply = programme.press('handOver', ARGS, { faultHook });
  expect(reply.ok && reply.value.toDo.join()).toContain('It is tried again every hour.');
  expect(accessTo(programme, doc)).toContain(`writer ${LEAD}`);
  programme.wait(61);
  expect(accessTo(programme, doc)).toEqual([`owner ${SECOND_COACH}`, `writer ${SAM}`]);
});

it('nothing is changed while Google lets nobody share any more; later it is', () => {
  const programme = ready.copy();
  const faultHook = refuse('Drive.Permissions.create', 'sharingRateLimitExceeded');
  expect(programme.press('handOver', ARGS, { faultHook })).toMatchObject({
    ok: false,
    error: { code: 'quota', message: expect.stringContaining('Nothing was changed.') },
  });
  expect(accessTo(programme, doc)).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
  expect(programme.educator(SAM).coach).toBe(LEAD);
  expect(programme.ask('handOver', ARGS).done.join()).toContain('owns the Doc');
});
