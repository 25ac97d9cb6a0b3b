// Every Apps Script global of this project, and nothing else: the build makes one top-level function
// of each export. Names ending in an underscore can't be called from a page.
export function onOpen(): void {}
