// Sam's Doc, read when it was still empty, with both of them at it: where stories of reading begin.
import type { Desk } from './doc-tables';
import { LEAD, LocalProgramme, SAM } from './programme';
import { deskOf } from './shared-doc';

export interface SamsDoc {
  readonly programme: LocalProgramme;
  readonly sam: Desk;
  readonly lee: Desk;
}

/** Makes copies, each with a Doc of its own. */
export function samsDoc(): () => SamsDoc {
  const coached = LocalProgramme.ready();
  coached.answer(SAM);
  coached.start(SAM);
  coached.wait(61);
  coached.wait(61);
  return () => {
    const programme = coached.copy();
    return { programme, sam: deskOf(programme, SAM), lee: deskOf(programme, SAM, LEAD) };
  };
}

const MINUTE_MS = 60_000;

/** A little later the coach presses the button. */
export function readDocs(programme: LocalProgramme): void {
  programme.workspace.clock.advance(MINUTE_MS);
  programme.ask('readDocs', []);
}
