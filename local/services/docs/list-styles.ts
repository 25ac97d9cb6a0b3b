// How the levels of a bulleted or numbered list look, by preset.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#bulletglyphpreset
import Schema = GoogleAppsScript.Docs.Schema;

const LEVELS = 9;
const LEVEL_INDENT_PT = 36;

/** Three glyphs that repeat: symbols, or Google's names of number formats. */
const GLYPHS: Readonly<Record<string, readonly [string, string, string]>> = {
  BULLET_CHECKBOX: ['☐', '☐', '☐'],
  BULLET_ARROW_DIAMOND_DISC: ['➔', '◆', '●'],
  BULLET_STAR_CIRCLE_SQUARE: ['★', '○', '■'],
  NUMBERED_DECIMAL_ALPHA_ROMAN: ['DECIMAL', 'ALPHA', 'ROMAN'],
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: ['DECIMAL', 'ALPHA', 'ROMAN'],
  NUMBERED_DECIMAL_NESTED: ['DECIMAL', 'DECIMAL', 'DECIMAL'],
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: ['UPPER_ALPHA', 'ALPHA', 'ROMAN'],
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: ['UPPER_ROMAN', 'UPPER_ALPHA', 'DECIMAL'],
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: ['ZERO_DECIMAL', 'ALPHA', 'ROMAN'],
};
const DISCS = ['●', '○', '■'] as const;

export function isNumbered(preset: string): boolean {
  return preset.startsWith('NUMBERED');
}

/** The symbol or number format of one level. */
export function glyphOf(preset: string, level: number): string {
  return (GLYPHS[preset] ?? DISCS)[level % 3] ?? '●';
}

export function listJson(preset: string): Schema.List {
  const nestingLevels = Array.from({ length: LEVELS }, (_, level): Schema.NestingLevel => ({
    bulletAlignment: 'START',
    ...(isNumbered(preset)
      ? { glyphType: glyphOf(preset, level), glyphFormat: `%${level}.` }
      : { glyphSymbol: glyphOf(preset, level), glyphFormat: `%${level}` }),
    indentFirstLine: { magnitude: LEVEL_INDENT_PT * level + LEVEL_INDENT_PT / 2, unit: 'PT' },
    indentStart: { magnitude: LEVEL_INDENT_PT * (level + 1), unit: 'PT' },
    textStyle: {},
    startNumber: 1,
  }));
  return { listProperties: { nestingLevels } };
}
