// The texts around the questions never show a blank and promise only what was agreed.
import { formTexts } from '../../../src/core/intake/form-texts';
import { PROGRAMME } from '../programme/sample-programme';

describe('texts of the Form', () => {
  test('name the programme, its coaches and the lead coach', () => {
    const texts = formTexts(PROGRAMME);
    expect(texts.title).toBe('Bright Start: coaching that fits you');
    expect(texts.fileName).toBe('Bright Start intake form');
    expect(texts.description).toContain(
      '- The coaches of Bright Start: Ana Silva and Ben Roy. They share one list.\n- If you start',
    );
    expect(texts.description).toContain('You can ask Ana Silva (ana@school.org) to show you');
    expect(texts.description).toContain('ranks you. Your coaches do not evaluate you, and they');
    expect(texts.confirmation.endsWith('Questions? Ana Silva, ana@school.org')).toBe(true);
    expect(texts.closed).toBe(
      'This form is closed right now. Please write to Ana Silva, ana@school.org.',
    );
  });

  test('promise more about evaluation only after a complete agreement', () => {
    const evaluationAgreement = {
      agreedBy: 'Superintendent Lee',
      agreedOn: 'August 20, 2026',
      writtenIn: 'Board minutes',
    };
    const line =
      'Superintendent Lee agreed on August 20, 2026 that these answers and your coaching Doc';
    expect(formTexts({ ...PROGRAMME, evaluationAgreement }).description).toContain(line);
    const incomplete = { ...evaluationAgreement, writtenIn: ' ' };
    expect(formTexts({ ...PROGRAMME, evaluationAgreement: incomplete }).description).toContain(
      'Your coaches do not evaluate you',
    );
  });

  test('leave no gap when a programme lacks a name, coaches or a lead', () => {
    const bare = { ...PROGRAMME, name: ' ', coaches: [], leadEmail: '' };
    const all = Object.values(formTexts(bare)).join('\n');
    expect(all).not.toMatch(/[{}]|\(\)|: \.|, $|ask {2}| {2}|undefined/);
    expect(all).toContain('- Your coaches. They share one list.');
    expect(formTexts(bare).title).toBe('Coaching that fits you');
  });
});
