// What a coach's hourly run does: the Form for the lead, then the own Docs of whoever it runs for. Each
// part may fail alone; what one run left, the next one finds.
import { findCoach } from '../../../core/programme/programme';
import { logWithoutContent } from '../../google/log';
import { continueBulkByHour } from '../bulk/bulk-run';
import { catchUp } from './catch-up';
import { checkDocsDaily } from '../docs/check-docs';
import { readChangedDocs } from '../read-back/read-docs';
import { isLead, openSession, requireCoach, type CoachSession, type Session } from '../session';

type Part = readonly [name: string, work: (session: CoachSession) => void];

/** Of every coach. That one of them fails is told by the silence that follows. */
const OWN_PARTS: readonly Part[] = [
  ['reading Docs', readChangedDocs],
  ['making Docs', continueBulkByHour],
  ['checking Docs', checkDocsDaily],
];

/**
 * Does nothing for whoever is not in the list of coaches, and while there is no programme.
 * @throws what kept the Form from being looked at, once everything else had its turn
 */
export function runByHour(): void {
  const session = openSession();
  if (!isLead(session)) return runOwnParts(session);
  try {
    catchUp(session);
  } finally {
    // What was stored meanwhile has to be seen.
    runOwnParts(openSession());
  }
}

function runOwnParts(session: Session): void {
  const { programme, setUp, caller } = session;
  if (!programme || !setUp.stands || !findCoach(programme, caller)) return;
  const coach = requireCoach(session);
  for (const [name, work] of OWN_PARTS) {
    try {
      work(coach);
    } catch (thrown) {
      logWithoutContent(name, thrown);
    }
  }
}
