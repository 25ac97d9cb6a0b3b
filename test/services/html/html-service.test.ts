// HtmlService: pages from the project's files. https://developers.google.com/apps-script/reference/html
import { htmlOf } from '../../../local/services/html/html-service';
import { Workspace } from '../../../local/workspace/workspace';
import { builtProject, projectOf, runBody } from '../../support/local-workspace';

const html = {
  sidebar: '<p>DATA</p>',
  commented: '<script>/* DATA */</script>',
};
const workspace = new Workspace({ project: projectOf('', html) });
const run = (body: string): unknown => runBody(workspace, body);

test('a page made of the text of a file, with a title', () => {
  const page = run(`
    const text = HtmlService.createTemplateFromFile('sidebar').getRawContent();
    return HtmlService.createHtmlOutput(text.replace('DATA', () => '$&')).setTitle('SAGE Coach');
  `);
  expect(htmlOf(page)).toEqual({ title: 'SAGE Coach', html: '<p>$&</p>' });
});

test('a file that is not in the project', () => {
  expect(() => run(`HtmlService.createTemplateFromFile('nope')`)).toThrow(
    'No HTML file named nope was found.',
  );
});

test('something else than a page is not taken for one', () => {
  expect(() => htmlOf({ getContent: () => 'x' })).toThrow(TypeError);
});

// https://github.com/enuchi/React-Google-Apps-Script/issues/157 (in template literals) and
// https://github.com/jqblooms/chinese-learning (in any string)
describe('what looks like a comment in a script or a style does not reach the browser', () => {
  const shown = (html: string): string =>
    htmlOf(run(`return HtmlService.createHtmlOutput(${JSON.stringify(html)})`)).html;

  test.each([
    ['go(`https://x.example`)\nnext()', 'go(`https:\nnext()'],
    ['go("https://x.example")\nnext()', 'go("https:\nnext()'],
    ['go(`a /* b`)\ngo(`c */ d`)', 'go(`a  d`)'],
    ['go("https:/\\x2fx.example")', 'go("https:/\\x2fx.example")'],
  ])('%j is shown as %j', (script, left) =>
    expect(shown(`<p>//</p><script>${script}</script>`)).toBe(`<p>//</p><script>${left}</script>`),
  );

  test('styles are taken for code, too', () => {
    expect(shown('<style>a{}/* a */b{}</style><p>/* b */</p>')).toBe(
      '<style>a{}b{}</style><p>/* b */</p>',
    );
  });

  // https://developers.google.com/apps-script/reference/html/html-template#getrawcontent
  test('only the raw content of a file has them', () => {
    expect(run(`return HtmlService.createTemplateFromFile('commented').getRawContent()`)).toBe(
      html.commented,
    );
  });

  const pages = Object.entries(builtProject().html);
  test.each(pages)('nothing is lost of our page %s', (_name, html) => {
    expect(shown(html).length).toBe(html.length);
  });
});
