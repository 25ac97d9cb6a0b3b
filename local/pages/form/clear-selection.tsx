// Takes an optional answer back, since a chosen radio can't be unchosen.

export function ClearSelection({ onClear }: { onClear: () => void }) {
  return (
    <button class="form-clear" type="button" onClick={onClear}>
      Clear selection
    </button>
  );
}
