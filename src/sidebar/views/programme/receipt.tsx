// What a removal deleted, without saying whose it was; to be copied and filed.
import type { RemovalReceipt } from '../../../shared/care-api';
import { countLines, NOT_FINISHED, receiptText } from '../../model/care';
import { dateInWords } from '../../words';
import { CopyButton } from '../../parts/copy-button';

export function Receipt({ receipt }: { receipt: RemovalReceipt }) {
  const { number, on, by, gone, finished } = receipt;
  return (
    <>
      <p>
        <strong>Receipt {number}</strong>
      </p>
      <p class="hint">
        {dateInWords(on)}, by {by}
      </p>
      <ul>
        {countLines(gone).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!finished && <p>{NOT_FINISHED}</p>}
      <CopyButton label="Copy receipt" field="Receipt" text={receiptText(receipt)} />
    </>
  );
}
