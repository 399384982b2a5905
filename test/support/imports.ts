import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';

/** One import of one source file. */
export type Import = {
  /** The importing file, relative to the project, for example `src/flow/money.ts`. */
  from: string;
  /** As written, relative imports resolved: `src/contract/dates.js` or `lit/decorators.js`. */
  to: string;
  kind: 'value' | 'type' | 'lazy';
};

/** Every TypeScript file below a folder of the project. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') || name.endsWith('.tsx'))
    .map((name) => join(folder, name));
}

/** The imports of one file: static, type-only and dynamic. */
export function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const imports: Import[] = [];
  const add = (specifier: ts.Expression | undefined, kind: Import['kind']) => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      imports.push({from: file, to: resolve(file, specifier.text), kind});
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, isTypeOnly(node) ? 'type' : 'value');
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, 'type');
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'lazy');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function isTypeOnly({importClause}: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const {name, namedBindings} = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return (
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.') ? relative('.', join(dirname(file), specifier)) : specifier;
}
