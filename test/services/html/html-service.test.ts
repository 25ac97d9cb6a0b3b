// HtmlService: pages from the project's files. https://developers.google.com/apps-script/reference/html
import { htmlOf } from '../../../local/services/html/html-service';
import { Workspace } from '../../../local/workspace/workspace';
import { builtProject, projectOf, runBody } from '../../support/local-workspace';

const html = {
  sidebar: '<p>DATA</p>',
  scriptlet: '<p><?= 1 + 1 ?></p>',
  commented: '<script>/* DATA */</script>',
};
const workspace = new Workspace({ project: projectOf('', html) });
const run = (body: string): unknown => runBody(workspace, body);

test('a page from a file, with a title and a size', () => {
  const page = run(`
    const page = HtmlService.createHtmlOutputFromFile('sidebar');
    return page.setContent(page.getContent().replace('DATA', () => '$&')).append('<hr>')
      .setTitle('SAGE Coach').setWidth(300).setHeight(200);
  `);
  expect(htmlOf(page)).toEqual({
    title: 'SAGE Coach',
    html: '<p>$&</p><hr>',
    width: 300,
    height: 200,
  });
});

test('a template without scriptlets is its own text; one with scriptlets is refused', () => {
  expect(run(`return HtmlService.createTemplateFromFile('sidebar').evaluate().getContent()`)).toBe(
    '<p>DATA</p>',
  );
  expect(() => run(`HtmlService.createTemplateFromFile('scriptlet').evaluate()`)).toThrow(
    /not in the local Workspace/,
  );
});

test('a file that is not in the project', () => {
  expect(() => run(`HtmlService.createHtmlOutputFromFile('nope')`)).toThrow(
    'No HTML file named nope was found.',
  );
});

test('only some meta tags: https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String)', () => {
  const add = (name: string): unknown =>
    run(`return HtmlService.createHtmlOutput('x').addMetaTag('${name}', 'y').getContent()`);
  expect(add('viewport')).toBe('x');
  expect(() => add('refresh')).toThrow(/meta tag/);
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
    expect(run(`return HtmlService.createHtmlOutputFromFile('commented').getContent()`)).toBe(
      '<script></script>',
    );
  });

  const pages = Object.entries(builtProject().html);
  test.each(pages)('nothing is lost of our page %s', (_name, html) => {
    expect(shown(html).length).toBe(html.length);
  });
});
