// A link to somewhere outside the sidebar: always a new tab, never with a way back to this page.
import type { ComponentChildren } from 'preact';

interface LinkProps {
  href: string;
  class?: string;
  children: ComponentChildren;
}

/** Only web and mail addresses become links; anything else stays plain text. */
export function Link({ href, class: className, children }: LinkProps) {
  if (!/^(https?:\/\/|mailto:)/i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} class={className} target="_blank" rel="noopener">
      {children}
      <span class="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
