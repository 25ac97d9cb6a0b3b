// Ends the Chromium that the setup started.
export default async function teardown(): Promise<void> {
  await globalThis.chromiumOfTests?.close();
}
