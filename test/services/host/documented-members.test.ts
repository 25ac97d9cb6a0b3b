// No fake offers what Google does not: every member that a script could reach is in the reference
// (gas-types-detailed) or, where that leaves out what is inherited or deprecated, in the published types.
// Private members don't count: the guard hides them (see runtime.test).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isDocumentedMember } from '../../../local/host/scopes';

const SERVICES = join(__dirname, '..', '..', '..', 'local', 'services');

const TYPES = '@types/google-apps-script/';

/** Functions that hand fakes out: (execution, class name, fake, costs). */
const GUARDS = ['guard', 'handOut'];

interface GuardedFake {
  className: string;
  methods: string[];
  /** Enums and the like, which the source of documented members doesn't list as methods. */
  values: string[];
  /** Members that the published types have of this class. */
  published: Set<string>;
}

function readFakes(): GuardedFake[] {
  const files = readdirSync(SERVICES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(SERVICES, name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    skipLibCheck: true,
    strict: true,
    noEmit: true,
    types: ['node', 'google-apps-script'],
  });
  const checker = program.getTypeChecker();
  const found: GuardedFake[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && GUARDS.includes(node.expression.getText())) {
      found.push(...describeGuard(checker, node));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (files.includes(file.fileName)) visit(file);
  return found;
}

function describeGuard(checker: ts.TypeChecker, call: ts.CallExpression): GuardedFake[] {
  const [, nameArgument, fakeArgument] = call.arguments;
  if (!nameArgument || !fakeArgument) throw new Error(`Unreadable guard: ${call.getText()}`);
  const nameType = checker.getTypeAtLocation(nameArgument);
  const names = (nameType.isUnion() ? nameType.types : [nameType]).flatMap((one) =>
    one.isStringLiteral() ? [one.value] : [],
  );
  const fake = checker.getTypeAtLocation(fakeArgument);
  const isPublished = (member: ts.Symbol): boolean =>
    (member.declarations ?? []).some((one) => one.getSourceFile().fileName.includes(TYPES));
  const shown = checker.getTypeAtLocation(call).getProperties().filter(isPublished);
  const members = fake.getProperties();
  const isPrivate = (member: ts.Symbol): boolean =>
    (member.declarations ?? []).some(
      (one) =>
        ts.getCombinedModifierFlags(one) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected),
    );
  const isMethod = (member: ts.Symbol): boolean =>
    checker.getTypeOfSymbolAtLocation(member, call).getCallSignatures().length > 0;
  const open = members.filter((member) => !isPrivate(member) && /^[A-Za-z]/.test(member.name));
  return names.map((className) => ({
    className,
    methods: open.filter(isMethod).map(({ name }) => name),
    values: open.filter((member) => !isMethod(member)).map(({ name }) => name),
    published: new Set(shown.map(({ name }) => name)),
  }));
}

const fakes = readFakes();

test('the fakes of all services are read', () => {
  const names = fakes.map(({ className }) => className);
  for (const name of [
    'Range',
    'Form',
    'Docs',
    'Drive.Files',
    'Properties',
    'HtmlOutput',
    'Trigger',
  ]) {
    expect(names).toContain(name);
  }
  expect(fakes.length).toBeGreaterThan(40);
});

test('every method of every fake is in the reference', () => {
  const unknown = fakes.flatMap(({ className, methods, published }) =>
    methods
      .filter((name) => !isDocumentedMember(className, name) && !published.has(name))
      .map((name) => `${className}.${name}`),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

test('every enum and constant of a fake is in the published types', () => {
  const unknown = fakes.flatMap(({ className, values, published }) =>
    values.filter((name) => !published.has(name)).map((name) => `${className}.${name}`),
  );
  expect([...new Set(unknown)]).toEqual([]);
});
