// Words that people wrote: in their own direction, long ones folded, missing ones said to be missing.
import { useState } from 'preact/hooks';
import { NOT_SAID } from '../words';
import { TextButton } from './button';

/** A name or a short text inside a sentence of ours. */
export function Name({ text }: { text: string }) {
  return <bdi dir="auto">{text}</bdi>;
}

export function NotSaid() {
  return <span class="not-said">{NOT_SAID}</span>;
}

/** Longer than this, in characters or lines, a text is folded. */
const FOLD_AT = { characters: 280, lines: 6 };

export function PersonText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  if (!text) return <NotSaid />;
  const isLong = text.length > FOLD_AT.characters || text.split('\n').length > FOLD_AT.lines;
  return (
    <>
      <p class={isLong && !open ? 'person-text folded' : 'person-text'} dir="auto">
        {text}
      </p>
      {isLong && (
        <TextButton expanded={open} onPress={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show all'}
        </TextButton>
      )}
    </>
  );
}
