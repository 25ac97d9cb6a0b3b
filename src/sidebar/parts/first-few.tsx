// A list of which the first few show until somebody asks for the rest.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TextButton } from './button';

interface FirstFewProps<T> {
  items: readonly T[];
  /** How many show at first. */
  few?: number;
  /** Draws those that show. */
  children: (shown: readonly T[]) => ComponentChildren;
}

export function FirstFew<T>({ items, few = 3, children }: FirstFewProps<T>) {
  const [open, setOpen] = useState(false);
  const more = items.length - few;
  return (
    <>
      {children(open ? items : items.slice(0, few))}
      {more > 0 && (
        <TextButton expanded={open} onPress={() => setOpen(!open)}>
          {open ? 'Show fewer' : `and ${more} more`}
        </TextButton>
      )}
    </>
  );
}
