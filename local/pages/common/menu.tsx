// A button that opens a menu: arrow keys, Home and End, Escape, a click elsewhere closes it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  label: ComponentChildren;
  /** Chosen already; given for choices, left out for commands. */
  checked?: boolean;
  onSelect: () => void;
}

interface MenuProps {
  /** What the button says to a screen reader when its content alone does not. */
  label?: string;
  button: ComponentChildren;
  buttonClass?: string;
  /** Names the menu itself. */
  title: string;
  items: MenuItem[];
  /** Side at which the menu is aligned with its button. */
  align?: 'start' | 'end';
}

export function Menu({ label, button, buttonClass, title, items, align = 'start' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  useCloseOutside(root, open, () => setOpen(false));
  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        ref={opener}
        class={buttonClass ?? 'button'}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {button}
      </button>
      {open && <MenuList title={title} items={items} align={align} onClose={close} />}
    </div>
  );
}

function MenuList(
  props: Required<Pick<MenuProps, 'title' | 'items' | 'align'>> & { onClose: () => void },
) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const start = list.current?.querySelector<HTMLElement>('[aria-checked="true"]');
    (start ?? list.current?.querySelector<HTMLElement>('button'))?.focus();
  }, []);
  return (
    <div
      class={`menu-list menu-list-${props.align}`}
      role="menu"
      aria-label={props.title}
      ref={list}
      onKeyDown={(event) => onMenuKey(event, list.current, props.onClose)}
    >
      {props.items.map((item, index) => (
        <button
          key={index}
          type="button"
          class="menu-item"
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          tabIndex={-1}
          onClick={() => {
            props.onClose();
            item.onSelect();
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}

function onMenuKey(event: KeyboardEvent, list: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape' || event.key === 'Tab') {
    if (event.key === 'Escape') event.preventDefault();
    event.stopPropagation();
    close();
  } else if (moveFocus(list, event.key)) event.preventDefault();
}

/** Moves the focus among the items; whether the key meant anything here. */
function moveFocus(list: HTMLElement | null, key: string): boolean {
  const items = [...(list?.querySelectorAll<HTMLElement>('button') ?? [])];
  const now = items.findIndex((item) => item === document.activeElement);
  const steps: Record<string, number> = {
    ArrowDown: now + 1,
    ArrowUp: now - 1 + items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[key];
  if (next === undefined || items.length === 0) return false;
  items[next % items.length]?.focus();
  return true;
}

function useCloseOutside(
  root: { current: HTMLElement | null },
  open: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!open) return undefined;
    const onPointer = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || !root.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);
}
