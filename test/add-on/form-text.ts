// The intake Form as one reads it from top to bottom, as text.
import { isQuestion } from '../../local/views/form-answers';
import type {
  FormOwnerView,
  OpenFormView,
  QuestionView,
  ValidationView,
} from '../../local/views/form-view';

const KINDS: Readonly<Record<QuestionView['type'], string>> = {
  TEXT: 'short answer',
  PARAGRAPH_TEXT: 'paragraph',
  LIST: 'dropdown',
  MULTIPLE_CHOICE: 'one choice',
  CHECKBOX: 'checkboxes',
  GRID: 'grid',
  CHECKBOX_GRID: 'checkbox grid',
};

export function formText(seen: OpenFormView, owner: FormOwnerView): string {
  let number = 0;
  const pages = seen.pages.flatMap((page) => [
    ...(page.title === '' ? [] : ['', `## ${page.title}`, page.description]),
    ...page.items.filter(isQuestion).flatMap((item) => ['', ...question(item, ++number)]),
  ]);
  return [
    `# ${seen.title}`,
    seen.description,
    ...pages,
    ...['', '## After sending', owner.confirmation],
    ...['', '## When it is closed', owner.closedMessage],
    '',
  ].join('\n');
}

function question(item: QuestionView, number: number): string[] {
  const { title, helpText, required, type, validation, choices, other, columns, rows } = item;
  const lines = [...choices, ...(other ? ['Other:'] : []), ...rows];
  return [
    `${number}. ${title}${required ? ' *' : ''}`,
    ...(helpText === '' ? [] : [`   ${helpText}`]),
    `   [${KINDS[type]}${validation ? `, ${limit(validation)}` : ''}]`,
    ...(columns.length > 0 ? [`   columns: ${columns.join(' | ')}`] : []),
    ...lines.map((text) => `   - ${text}`),
  ];
}

function limit({ rule, limit: most, message }: ValidationView): string {
  const characters = rule === 'length-at-most' ? ' characters' : '';
  const known = rule === 'length-at-most' || rule === 'select-at-most';
  return `${known ? 'at most' : rule} ${most}${characters}: ${message}`;
}
