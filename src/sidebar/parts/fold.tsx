// Something long under a heading that unfolds it.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface FoldProps {
  title: string;
  /** A word or two beside the title; '' for none. */
  note?: string;
  /** Whether the note is of a problem. */
  wrong?: boolean;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ComponentChildren;
}

export function Fold({ title, note, wrong = false, open, onToggle, children }: FoldProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Where another was folded above, the heading may be out of sight.
  useEffect(() => {
    if (open) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div class="fold">
      <h2 ref={heading}>
        <button
          type="button"
          class="fold-head"
          id={id}
          aria-expanded={open}
          onClick={() => onToggle(!open)}
        >
          <span class="fold-sign" aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          <span class="fold-title">{title}</span>{' '}
          {note && <span class={wrong ? 'fold-note problem' : 'fold-note'}>{note}</span>}
        </button>
      </h2>
      {open && (
        <div class="fold-inside" role="group" aria-labelledby={id}>
          {children}
        </div>
      )}
    </div>
  );
}
