// What an address that leads nowhere shows.

export function MissingPage() {
  document.title = 'Not found';
  return (
    <main class="notice-page">
      <h1>There is nothing at this address</h1>
      <p>The link may be incomplete, or the file belongs to a workspace that was begun anew.</p>
      <p>
        <a class="button button-primary" href="/drive">
          Go to Drive
        </a>
      </p>
    </main>
  );
}
