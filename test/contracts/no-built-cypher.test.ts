import ts from 'typescript';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/graph/catalogue.ts';
import { filesBelow, read } from './files.ts';

/** Methods of the driver that take a text of Cypher first. */
const running = new Set(['run', 'executeQuery']);

/** What may stand there: a text of a file, by the name it has where it is run, or a text without a hole. */
const texts = new Set(['text', 'statement', 'statement.sent', 'statement.explained']);

/** A call that sends a statement, and why it may not. */
interface Sent {
  readonly place: string;
  readonly fault: string | null;
}

function sentIn(file: string, source = read(file)): Sent[] {
  const found: Sent[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && isOfDriver(node.expression)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, fault: faultOf(node.arguments[0]) });
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

const isOfDriver = ({ name, expression }: ts.PropertyAccessExpression): boolean =>
  running.has(name.text) && /session|transaction|driver|tx/i.test(expression.getText());

function faultOf(text: ts.Expression | undefined): string | null {
  if (text === undefined) return 'no text';
  if (ts.isStringLiteral(text) || ts.isNoSubstitutionTemplateLiteral(text)) return null;
  return texts.has(text.getText()) ? null : `a text that is made: ${text.getText()}`;
}

const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));

test('the rule knows a text that is made', () => {
  const fault = (code: string) => sentIn('x.ts', code)[0]?.fault;

  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is looked at
  expect(fault('session.run(`MATCH (n {id: "${id}"}) RETURN n`)')).toContain('a text that is made');
  expect(fault("transaction.run('MATCH (n:' + label + ') RETURN n')")).toContain('a text that is made');
  expect(fault('driver.executeQuery(query)')).toContain('a text that is made');
  expect(fault("session.run('RETURN 1')")).toBeNull();
});

test('statements are sent from src/graph/ alone, and each is the text of a file or a text without a hole', () => {
  const sent = sources.flatMap((file) => sentIn(file));

  expect(sent.length).toBeGreaterThanOrEqual(5);
  expect(sent.filter(({ fault }) => fault !== null)).toEqual([]);
  expect(sent.filter(({ place }) => !place.startsWith('src/graph/'))).toEqual([]);
});

test('no text of a statement is made with a hole in it, or put together of pieces, anywhere', () => {
  const cypher = /\b(MATCH|MERGE|UNWIND|DETACH DELETE|CREATE|OPTIONAL MATCH)\s*\(|\bRETURN \w|\bCALL db\./;
  const made: string[] = [];
  for (const file of sources) {
    const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    const look = (node: ts.Node): void => {
      const joined = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
      if ((ts.isTemplateExpression(node) || joined) && cypher.test(node.getText()))
        made.push(`${file}: ${node.getText()}`);
      ts.forEachChild(node, look);
    };
    look(tree);
  }

  expect(made).toEqual([]);
});

test('only the catalogue makes a statement, from its file, with its mode before it', () => {
  const makers = sources.filter((file) => /CYPHER 5|: Statement\b.*=> \(\{|new Map.*Statement/.test(read(file)));

  expect(makers).toEqual(['src/graph/catalogue.ts']);
});

test('no statement that answers readers takes a label, a type, a property or a text of Cypher from a parameter', () => {
  const reading = [...readCatalogue().values()].filter(({ mode }) => mode === 'read');
  const dynamic = reading.filter(({ text }) => /\$\(|\[\s*\$\w+\s*\]|apoc\.|cypher\.run|CALL\s+\$/i.test(text));

  expect(reading.length).toBeGreaterThan(100);
  expect(dynamic.map(({ name }) => name)).toEqual([]);
});
