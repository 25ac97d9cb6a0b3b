// The options, rows or columns of a question: rename, add, remove, move. Whatever changes is saved.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ListEditorProps {
  /** "Option", "Row" or "Column". */
  noun: string;
  initial: readonly string[];
  /** Called with the whole list; what the server refuses stays typed here. */
  onChange: (texts: string[]) => void;
}

/** Arrows, as lines in a square of 24. */
export const UP = 'M6 14l6-6 6 6';
export const DOWN = 'M6 10l6 6 6-6';

type Part = 'text' | 'up' | 'down' | 'remove';

export function ListEditor(props: ListEditorProps) {
  const { noun } = props;
  const list = useList(props);
  return (
    <fieldset class="editor-list" ref={list.box}>
      <legend>{noun}s</legend>
      <ol>
        {list.texts.map((text, place) => (
          <ListLine
            key={place}
            {...{ noun, text, place, last: list.texts.length - 1 }}
            onType={(typed) => list.type(place, typed)}
            onTyped={list.keep}
            onEnter={() => list.add(place + 1)}
            onMove={(by) => list.move(place, by)}
            onRemove={() => list.remove(place)}
          />
        ))}
      </ol>
      <button type="button" class="button button-text" onClick={() => list.add(list.texts.length)}>
        Add {noun.toLowerCase()}
      </button>
    </fieldset>
  );
}

function useList({ noun, initial, onChange }: ListEditorProps) {
  const [texts, setTexts] = useState([...initial]);
  const box = useRef<HTMLFieldSetElement>(null);
  const focusOn = useFocusOn(box, texts);
  const save = (next: string[], place: number, part: Part): void => {
    setTexts(next);
    focusOn(place, part);
    onChange(next);
  };
  const without = (place: number): string[] => texts.filter((_, at) => at !== place);
  return {
    texts,
    box,
    type: (place: number, typed: string): void =>
      setTexts(texts.map((one, at) => (at === place ? typed : one))),
    keep: (): void => onChange(texts),
    add: (place: number): void =>
      save(inserted(texts, place, freshText(noun, texts)), place, 'text'),
    move: (place: number, by: number): void =>
      save(
        inserted(without(place), place + by, texts[place] ?? ''),
        place + by,
        by < 0 ? 'up' : 'down',
      ),
    remove: (place: number): void =>
      save(without(place), Math.min(place, texts.length - 2), 'remove'),
  };
}

interface ListLineProps {
  noun: string;
  text: string;
  place: number;
  last: number;
  onType: (text: string) => void;
  /** The text is final: the field was left. */
  onTyped: () => void;
  onEnter: () => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

function ListLine({ noun, text, place, last, ...on }: ListLineProps) {
  const name = `${noun} ${place + 1}`;
  return (
    <li class="editor-line" data-place={place}>
      <input
        class="input"
        dir="auto"
        aria-label={name}
        data-part="text"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => on.onType(event.currentTarget.value)}
        onChange={on.onTyped}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          on.onEnter();
        }}
      />
      <LineButton
        {...{ label: `Move ${name} up`, part: 'up', path: UP }}
        off={place === 0}
        onClick={() => on.onMove(-1)}
      />
      <LineButton
        {...{ label: `Move ${name} down`, part: 'down', path: DOWN }}
        off={place === last}
        onClick={() => on.onMove(1)}
      />
      <LineButton
        {...{ label: `Remove ${name}`, part: 'remove', path: 'M7 7l10 10M17 7L7 17' }}
        off={last === 0}
        onClick={on.onRemove}
      />
    </li>
  );
}

interface LineButtonProps {
  label: string;
  part: string;
  path: string;
  off: boolean;
  onClick: () => void;
}

export function LineButton({ label, part, path, off, onClick }: LineButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      data-part={part}
      disabled={off}
      onClick={onClick}
    >
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
    </button>
  );
}

/** Remembers where the focus belongs once the list is drawn anew; a shut button gives it to the text. */
function useFocusOn(box: { current: HTMLElement | null }, texts: readonly string[]) {
  const wanted = useRef<{ place: number; part: Part } | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const line = box.current?.querySelector(`[data-place="${wanted.current.place}"]`);
    const part = line?.querySelector<HTMLElement>(`[data-part=${wanted.current.part}]:enabled`);
    (part ?? line?.querySelector<HTMLElement>('input'))?.focus();
    wanted.current = null;
  }, [box, texts]);
  return (place: number, part: Part): void => {
    wanted.current = { place, part };
  };
}

function inserted(texts: readonly string[], place: number, text: string): string[] {
  return [...texts.slice(0, place), text, ...texts.slice(place)];
}

/** "Option 3", or the next number that is free. */
function freshText(noun: string, texts: readonly string[]): string {
  let number = texts.length + 1;
  while (texts.includes(`${noun} ${number}`)) number++;
  return `${noun} ${number}`;
}
