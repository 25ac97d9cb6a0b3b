// A text of a card with Google's few HTML tags; any other tag is left out, its text stays.
// https://developers.google.com/workspace/add-ons/concepts/widgets#text_formatting
import type { ComponentChildren } from 'preact';

/** @param cut not wrapped, its end left out where the line ends */
export function CardText({ text, cut = false }: { text: string; cut?: boolean }) {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  return <p class={cut ? 'card-text card-text-cut' : 'card-text'}>{childrenOf(body)}</p>;
}

function childrenOf(element: Node): ComponentChildren {
  return [...element.childNodes].map((node, at) => <Part key={at} node={node} />);
}

const COLOR = /^#[0-9a-f]{6}$/i;

function Part({ node }: { node: Node }) {
  if (!(node instanceof Element)) return <>{node.textContent}</>;
  const children = childrenOf(node);
  switch (node.tagName) {
    case 'BR':
      return <br />;
    case 'B':
      return <b>{children}</b>;
    case 'I':
      return <i>{children}</i>;
    case 'FONT': {
      const color = node.getAttribute('color') ?? '';
      return <span style={COLOR.test(color) ? { color } : {}}>{children}</span>;
    }
    default:
      return <>{children}</>;
  }
}
