// One card: its header, its sections of widgets, its footer.
import { useEffect, useRef } from 'preact/hooks';
import type { OpenCard } from '../../views/card-panel';
import type { CardView } from '../../views/card-view';
import { CardButton } from './card-button';
import { Widget } from './card-widgets';
import type { CardPanelHook } from './use-card';

interface CardProps {
  panel: CardPanelHook;
  open: OpenCard;
}

/** The keyboard follows: a new card takes the focus to its heading, so that it is read from the top. */
export function Card({ panel, open }: CardProps) {
  const { card } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [card]);
  return (
    <>
      <div class="card-body" aria-busy={panel.busy}>
        <Header card={card} heading={heading} />
        {card.sections.map((section, at) => (
          <section key={at} class="card-section">
            {section.header !== '' && <h3>{section.header}</h3>}
            {section.widgets.map((widget, n) => (
              <Widget key={n} widget={widget} open={open} panel={panel} />
            ))}
          </section>
        ))}
      </div>
      {card.footer && <Footer footer={card.footer} panel={panel} />}
    </>
  );
}

interface HeaderProps {
  card: CardView;
  heading: { current: HTMLHeadingElement | null };
}

function Header({ card: { header }, heading }: HeaderProps) {
  return (
    <div class={header ? 'card-header' : 'visually-hidden'}>
      <h2 tabIndex={-1} ref={heading}>
        {header?.title ?? 'Card'}
      </h2>
      {header && header.subtitle !== '' && <p class="muted">{header.subtitle}</p>}
    </div>
  );
}

function Footer({
  footer,
  panel,
}: {
  footer: NonNullable<CardView['footer']>;
  panel: CardPanelHook;
}) {
  return (
    <div class="card-footer">
      {footer.secondary && <CardButton button={footer.secondary} panel={panel} />}
      <CardButton button={footer.primary} panel={panel} />
    </div>
  );
}
