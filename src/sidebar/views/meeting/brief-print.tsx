// The ways out of a brief: the Doc, and paper. Where the browser lets no framed page print, its text to copy.
import { useState } from 'preact/hooks';
import { briefText } from '../../model/brief';
import { TextButton } from '../../parts/button';
import { CopyButton } from '../../parts/copy-button';
import { Link } from '../../parts/link';
import { Message, Status } from '../../parts/message';
import { dateInWords, today } from '../../words';
import type { ReadDesk } from './use-desk';

export function BriefPrint({ known: { detail, brief } }: { known: ReadDesk }) {
  const { docUrl, name } = detail;
  const [refused, setRefused] = useState(false);
  if (!docUrl && brief.sections.length === 0) return null;
  return (
    <div class="brief-ways">
      {docUrl && <Link href={docUrl}>Open the Doc</Link>}
      {brief.sections.length > 0 && (
        <TextButton onPress={() => setRefused(!printPage())}>Print</TextButton>
      )}
      <Status>
        {refused && (
          <Message kind="info">
            <p>This browser does not print from the sidebar. Copy the text instead.</p>
            <CopyButton label="Copy the text" text={briefText(name, dateInWords(today()), brief)} />
          </Message>
        )}
      </Status>
    </div>
  );
}

/** Whether printing began: a frame that may not print does nothing, and says nothing. */
function printPage(): boolean {
  let began = false;
  const note = (): void => {
    began = true;
  };
  window.addEventListener('beforeprint', note);
  window.print();
  window.removeEventListener('beforeprint', note);
  return began;
}
