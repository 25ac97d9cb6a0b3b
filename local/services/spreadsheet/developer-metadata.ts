// Developer metadata of a whole spreadsheet: short texts that scripts keep in the file and nobody sees.
// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
import { ServiceException } from '../../host/errors';
import { guard, type Costs } from '../../host/guard';
import { bookOf, changeBook, costing, type BookContext } from './handles';
import type { MetadataState } from './state';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** In the order of SpreadsheetApp.DeveloperMetadataVisibility. */
export const METADATA_VISIBILITY = { DOCUMENT: 0, PROJECT: 1 } as const;

class DeveloperMetadataFake implements Partial<DeveloperMetadata> {
  constructor(
    private readonly context: BookContext,
    private readonly id: number,
  ) {}

  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.state().key;
  }
  getValue(): string {
    return this.state().value;
  }
  setValue(value: string): DeveloperMetadata {
    const state = this.state();
    changeBook(this.context, () => (state.value = value));
    return metadataFor(this.context, this.id);
  }
  remove(): void {
    changeBook(this.context, (book) => {
      book.metadata = (book.metadata ?? []).filter(({ id }) => id !== this.id);
    });
  }

  private state(): MetadataState {
    const found = bookOf(this.context).metadata?.find(({ id }) => id === this.id);
    if (!found) throw new ServiceException('The developer metadata has been removed.');
    return found;
  }
}

const COSTS: Costs<DeveloperMetadataFake> = {
  ...costing('handle.local', 'getId', 'getKey', 'getValue'),
  ...costing('sheet.meta', 'setValue', 'remove'),
};

function metadataFor(context: BookContext, id: number): DeveloperMetadata {
  const fake = new DeveloperMetadataFake(context, id);
  return guard<DeveloperMetadata, DeveloperMetadataFake>(
    context.execution,
    'DeveloperMetadata',
    fake,
    COSTS,
  );
}

export function metadataOf(context: BookContext): DeveloperMetadata[] {
  context.execution.flush();
  return (bookOf(context).metadata ?? []).map(({ id }) => metadataFor(context, id));
}

/** Keys need not be unique: adding one again makes a second. */
export function addMetadata(context: BookContext, key: string, value: string): void {
  changeBook(context, (book) => {
    const all = (book.metadata ??= []);
    all.push({ id: Math.max(0, ...all.map(({ id }) => id)) + 1, key, value });
  });
}
