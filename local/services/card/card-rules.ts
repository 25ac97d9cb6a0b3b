// What Google asks of a card before it is shown. Where the wording of a refusal is not documented, ours
// says the rule.
// https://developers.google.com/workspace/add-ons/concepts/cards
import { ServiceException } from '../../host/errors';
import type { CardView, WidgetView } from '../../views/card-view';
import { requireButton } from './text-button';

/** "A card can have no more than 100 card sections", and a section no more than 100 widgets. */
const MOST = 100;

/** @throws ServiceException with the rule that the card breaks */
export function requireValidCard({ header, sections, footer }: CardView): void {
  refuse(header?.title === '', 'A card header must have a title.');
  refuse(sections.length === 0, 'A card must have a section.');
  refuse(sections.length > MOST, `A card can have no more than ${MOST} sections.`);
  for (const { widgets } of sections) {
    refuse(widgets.length === 0, 'A card section must have a widget.');
    refuse(widgets.length > MOST, `A card section can have no more than ${MOST} widgets.`);
    widgets.forEach(requireValidWidget);
  }
  requireOwnNames(sections.flatMap(({ widgets }) => widgets));
  if (footer) requireFooter(footer);
}

function requireValidWidget(widget: WidgetView): void {
  if (widget.kind === 'text') refuse(widget.text === '', 'A text paragraph must have a text.');
  if (widget.kind === 'decorated-text') refuse(widget.text === '', 'A text must be set.');
  if (widget.kind === 'button') requireButton(widget);
  if ('name' in widget) refuse(widget.name === '', 'An input must have a field name.');
  if (widget.kind === 'input') refuse(widget.title === '', 'A text input must have a title.');
  if (widget.kind !== 'selection') return;
  refuse(widget.items.length === 0, 'A selection input must have an item.');
  const chosen = widget.items.filter(({ selected }) => selected).length;
  refuse(widget.type !== 'check-box' && chosen > 1, 'Only one item can be selected.');
}

/** Names of fields must be unique in a card: two inputs of one name would be one value. */
function requireOwnNames(widgets: readonly WidgetView[]): void {
  const names = widgets.flatMap((widget) => ('name' in widget ? [widget.name] : []));
  refuse(new Set(names).size < names.length, 'Field names must be unique.');
}

/** https://developers.google.com/apps-script/reference/card-service/fixed-footer */
function requireFooter({ primary, secondary }: NonNullable<CardView['footer']>): void {
  requireButton(primary);
  refuse(primary.style !== 'filled', 'The primary button must be a FILLED button.');
  if (!secondary) return;
  requireButton(secondary);
  refuse(secondary.style !== 'outlined', 'The secondary button must be an OUTLINED button.');
}

function refuse(broken: boolean, rule: string): void {
  if (broken) throw new ServiceException(rule);
}
