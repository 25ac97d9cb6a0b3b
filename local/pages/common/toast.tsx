// A short word on what just happened, with a way back. It stays until it is closed or another comes:
// nobody has to be quick.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface ToastText {
  text: ComponentChildren;
  /** Gets the focus, because what was acted on is gone from the page. */
  action?: { label: string; onSelect: () => void };
}

/** Always in the page, so that screen readers notice what comes to stand in it. */
export function Toast({ toast, onClose }: { toast: ToastText | undefined; onClose: () => void }) {
  const action = useRef<HTMLButtonElement>(null);
  useEffect(() => action.current?.focus(), [toast]);
  return (
    <div role="status">
      {toast && (
        <div class="toast">
          <span class="toast-text">{toast.text}</span>
          {toast.action && (
            <button type="button" class="button" ref={action} onClick={toast.action.onSelect}>
              {toast.action.label}
            </button>
          )}
          <button type="button" class="icon-button" aria-label="Close message" onClick={onClose}>
            <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 6 18 18M18 6 6 18" stroke="currentColor" stroke-width="2" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
