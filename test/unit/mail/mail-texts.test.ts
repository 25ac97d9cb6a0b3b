// The two mails, exactly as agreed.
import { writeMail } from '../../../src/core/mail/mail-texts';

const fields = { name: 'Sam Ortiz', coach: 'Lee Okafor', formUrl: 'https://forms.example/f' };

test('the invitation', () => {
  expect(writeMail('invite', fields)).toEqual({
    subject: 'Coaching that fits you: a short form',
    body:
      'Hello Sam Ortiz, this form helps me learn how you like to work. It takes about 8 minutes and is not an evaluation. ' +
      'The first page says who sees what. https://forms.example/f Thank you, Lee Okafor',
  });
});

test('the reminder', () => {
  expect(writeMail('remind', fields)).toEqual({
    subject: 'A gentle reminder: the coaching form',
    body:
      'Hello Sam Ortiz, if you would still like to fill it in, here it is: https://forms.example/f ' +
      'If you would rather not, just tell me and I will not ask again. Lee Okafor',
  });
});

test('one text for many greets nobody by name', () => {
  expect(writeMail('invite', { ...fields, name: '' }).body).toMatch(/^Hello, this form/);
  expect(writeMail('remind', { ...fields, name: '' }).body).toMatch(/^Hello, if you/);
});

test('a name is never a placeholder or a pattern', () => {
  const name = "{coach} $& $1 {formUrl} __proto__ $'";
  expect(writeMail('invite', { ...fields, name }).body).toMatch(/^Hello \{coach\} \$& \$1 /);
  expect(writeMail('invite', { ...fields, name }).body).toContain(`Hello ${name}, this form`);
});
