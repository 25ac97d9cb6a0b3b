// The plain text of a mail; addresses of the web in it become links.

/** Without the punctuation that ends a sentence. */
const LINK = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”])/;

export function Body({ text }: { text: string }) {
  const pieces = text.trim().split(LINK);
  return (
    <p class="mail-body" dir="auto">
      {pieces.map((piece, index) => (index % 2 === 1 ? <a href={piece}>{piece}</a> : piece))}
    </p>
  );
}
