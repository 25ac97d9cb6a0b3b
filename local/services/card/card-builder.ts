// CardBuilder, CardSection, CardHeader and FixedFooter: a card is put together, then built and checked.
// https://developers.google.com/apps-script/reference/card-service/card-builder
import { handOut } from '../../host/guard';
import type { Execution } from '../../host/execution';
import type { ButtonView, CardView, SectionView } from '../../views/card-view';
import { requireValidCard } from './card-rules';
import { inMemory, Part, requireText, VIEW, viewOf } from './part';
import { buttonOf } from './text-button';
import { widgetOf } from './widget';

type Card = GoogleAppsScript.Card_Service.Card;
type CardBuilder = GoogleAppsScript.Card_Service.CardBuilder;
type CardHeader = GoogleAppsScript.Card_Service.CardHeader;
type CardSection = GoogleAppsScript.Card_Service.CardSection;
type FixedFooter = GoogleAppsScript.Card_Service.FixedFooter;
type TextButton = GoogleAppsScript.Card_Service.TextButton;

/** Built: nothing can be changed any more. */
export class CardFake extends Part<Card, CardView> implements Partial<Card> {
  printJson(): string {
    return JSON.stringify(this[VIEW]);
  }
}

const CARD_COSTS = inMemory('printJson');

class CardBuilderFake extends Part<CardBuilder, CardView> implements Partial<CardBuilder> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super({ name: '', sections: [] });
    this.#execution = execution;
  }

  setName(name: string): CardBuilder {
    return this.change({ name: requireText('CardBuilder.setName', name) });
  }

  setHeader(header: CardHeader): CardBuilder {
    return this.change({ header: { ...viewOf(header, CardHeaderFake) } });
  }

  addSection(section: CardSection): CardBuilder {
    const { header, widgets } = viewOf(section, CardSectionFake);
    return this.change({ sections: [...this[VIEW].sections, { header, widgets }] });
  }

  setFixedFooter(footer: FixedFooter): CardBuilder {
    const { primary, secondary } = viewOf(footer, FixedFooterFake);
    // Without a primary button the secondary one counts for nothing.
    if (!primary) return this.change({});
    return this.change({ footer: { primary, ...(secondary ? { secondary } : {}) } });
  }

  /** @throws ServiceException when the card breaks one of Google's rules */
  build(): Card {
    requireValidCard(this[VIEW]);
    const card = new CardFake(structuredClone(this[VIEW]));
    return handOut<Card, CardFake>(this.#execution, 'Card', card, CARD_COSTS);
  }
}

const BUILDER_COSTS = inMemory('setName', 'setHeader', 'addSection', 'setFixedFooter', 'build');

export function newCardBuilder(execution: Execution): CardBuilder {
  const fake = new CardBuilderFake(execution);
  return handOut<CardBuilder, CardBuilderFake>(execution, 'CardBuilder', fake, BUILDER_COSTS);
}

class CardHeaderFake
  extends Part<CardHeader, { title: string; subtitle: string }>
  implements Partial<CardHeader>
{
  setTitle(title: string): CardHeader {
    return this.change({ title: requireText('CardHeader.setTitle', title) });
  }

  setSubtitle(subtitle: string): CardHeader {
    return this.change({ subtitle: requireText('CardHeader.setSubtitle', subtitle) });
  }
}

const HEADER_COSTS = inMemory('setTitle', 'setSubtitle');

export function newCardHeader(execution: Execution): CardHeader {
  const fake = new CardHeaderFake({ title: '', subtitle: '' });
  return handOut<CardHeader, CardHeaderFake>(execution, 'CardHeader', fake, HEADER_COSTS);
}

class CardSectionFake extends Part<CardSection, SectionView> implements Partial<CardSection> {
  setHeader(header: string): CardSection {
    return this.change({ header: requireText('CardSection.setHeader', header) });
  }

  addWidget(widget: GoogleAppsScript.Card_Service.Widget): CardSection {
    return this.change({ widgets: [...this[VIEW].widgets, widgetOf(widget)] });
  }
}

const SECTION_COSTS = inMemory('setHeader', 'addWidget');

export function newCardSection(execution: Execution): CardSection {
  const fake = new CardSectionFake({ header: '', widgets: [] });
  return handOut<CardSection, CardSectionFake>(execution, 'CardSection', fake, SECTION_COSTS);
}

/** https://developers.google.com/apps-script/reference/card-service/fixed-footer */
class FixedFooterFake
  extends Part<FixedFooter, { primary?: ButtonView; secondary?: ButtonView }>
  implements Partial<FixedFooter>
{
  setPrimaryButton(button: TextButton): FixedFooter {
    return this.change({ primary: buttonOf(button) });
  }

  setSecondaryButton(button: TextButton): FixedFooter {
    return this.change({ secondary: buttonOf(button) });
  }
}

const FOOTER_COSTS = inMemory('setPrimaryButton', 'setSecondaryButton');

export function newFixedFooter(execution: Execution): FixedFooter {
  const fake = new FixedFooterFake({});
  return handOut<FixedFooter, FixedFooterFake>(execution, 'FixedFooter', fake, FOOTER_COSTS);
}
