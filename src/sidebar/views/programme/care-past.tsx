// What was done lately and can still be looked at: merges with their undo, receipts of removals.
import type { UndoableMerge } from '../../../shared/care-api';
import { Name } from '../../parts/person-text';
import { Receipt } from './receipt';
import { momentInWords } from '../../words';
import { ActButton, CareSection } from './care-parts';
import type { Care } from './use-care';

const PART = 'care-merges';

export function Merges({ care }: { care: Care }) {
  const merges = care.data?.merges ?? [];
  if (merges.length === 0) return null;
  return (
    <CareSection id={PART} title="Merged lately">
      <ul class="cards">
        {merges.map((merge) => (
          <li key={merge.mergeId} class="card">
            <OneMerge merge={merge} care={care} />
          </li>
        ))}
      </ul>
    </CareSection>
  );
}

function OneMerge({ merge, care }: { merge: UndoableMerge; care: Care }) {
  const { mergeId, keptName, goneName, on, until } = merge;
  const undo = (): void =>
    care.act(mergeId, PART, async (show) => {
      show(await care.server.undoMerge(mergeId));
      return 'The merge is undone. Both rows are there again.';
    });
  return (
    <>
      <p>
        <Name text={goneName} /> went into <Name text={keptName} />
      </p>
      <p class="hint">
        Merged {momentInWords(on)}. Undo until {momentInWords(until)}.
      </p>
      <ActButton care={care} id={mergeId} running="Undoing…" onPress={undo}>
        Undo
      </ActButton>
    </>
  );
}

export function Receipts({ care }: { care: Care }) {
  const receipts = care.data?.receipts ?? [];
  if (receipts.length === 0) return null;
  return (
    <CareSection id="care-receipts" title="Receipts of removals">
      <ul class="cards">
        {receipts.map((receipt) => (
          <li key={receipt.number} class="card">
            <Receipt receipt={receipt} />
          </li>
        ))}
      </ul>
    </CareSection>
  );
}
