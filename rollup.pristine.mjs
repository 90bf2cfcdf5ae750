import { readFileSync } from 'node:fs';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const RUNTIME = new URL('src/guard/pristine.ts', import.meta.url).pathname;
const METHODS = new Set(
  Array.from(
    readFileSync(RUNTIME, 'utf8').matchAll(/^export (?:const (\w+)|\{ \w+ as (\w+) \})/gm),
    ([, name, alias]) => name ?? alias,
  ),
);
for (const other of ['iterate', 'list']) METHODS.delete(other);
const hasRest = ({ type, elements }) => type === 'ArrayPattern' && elements.at(-1)?.type === 'RestElement';
/** Take a list by its iterator. */
const BY_ITERATOR = /^(?:Array\.from|Object\.fromEntries|Map|Set|WeakMap|WeakSet)$/;

/**
 * Has the guard call functions of its own where its source calls methods of strings, lists and patterns, or goes through a
 * list: a page can redefine those of the prototypes, and would blind the guard by it. What it is for is in src/guard/pristine.ts.
 */
export const pristine = () => ({
  name: 'pristine',
  transform(code, id) {
    if (id === RUNTIME || id.includes('node_modules')) return null;
    const text = new MagicString(code);
    const used = new Set();
    const name = (method) => {
      used.add(method);
      return `$${method}`;
    };
    const source = ({ start, end }) => code.slice(start, end);
    const iterate = ({ start, end }) => {
      text.prependRight(start, `${name('iterate')}(`);
      text.appendLeft(end, ')');
    };
    const fail = (node, why) => this.error(`${id}: ${source(node)}: ${why}`);

    /** `a.b(c)` is `$b(a, c)`; `a?.b(c)`, if nothing follows, asks for `a` before. */
    const method = (node, parents) => {
      const { callee, arguments: args } = node;
      const { object, property } = callee;
      const dot = code.lastIndexOf('.', property.start) - (callee.optional ? 1 : 0);
      const open = code.indexOf('(', property.end) + 1;
      const within = parents.some(({ type }) => type === 'ChainExpression');
      const guarded = callee.optional || (within && source(object).includes('?.'));
      if (guarded) {
        if (parents.at(-1)?.type !== 'ChainExpression' || !/^[\w.?[\]]+$/.test(source(object)))
          fail(node, 'write it without the ?., which cannot be kept here');
        text.prependRight(node.start, `(${source(object)} == null ? void 0 : ${name(property.name)}(`);
        text.appendLeft(node.end, ')');
      } else text.prependRight(node.start, `${name(property.name)}(`);
      text.overwrite(dot, open, args.length ? ', ' : '');
    };
    /** `[a, , b = 1]` takes the same apart as `{ 0: a, 2: b = 1 }`, which asks for no iterator. */
    const pattern = ({ start, end, elements }) => {
      const parts = elements.flatMap((each, index) =>
        each ? [`${index}: ${text.slice(each.start, each.end)}`] : [],
      );
      text.overwrite(start, end, `{ ${parts.join(', ')} }`);
    };
    /** A list of which the rest is taken as a parameter is taken apart in the body. */
    const parameters = ({ params, body }) => {
      const taken = params.flatMap((param, index) => {
        if (!hasRest(param)) return [];
        const whole = text.slice(param.start, param.end);
        text.overwrite(param.start, param.end, `$${index}`);
        return [`${whole} = ${name('iterate')}($${index})`];
      });
      if (!taken.length) return;
      const first = `const ${taken.join(', ')};`;
      if (body.type === 'BlockStatement') text.appendRight(body.start + 1, first);
      else {
        text.appendLeft(code.lastIndexOf('=>', body.start) + 2, ` { ${first} return`);
        text.appendRight(body.end, '; }');
      }
    };
    /** By index, with no iterator. */
    const loop = ({ start, left, right, body }) => {
      if (left.type !== 'VariableDeclaration') fail(left, 'declare what the loop names');
      const [list, index] = [`$list${start}`, `$index${start}`];
      const { id } = left.declarations[0];
      const item = `${list}[${index}]`;
      const first = ` const ${text.slice(id.start, id.end)} = ${hasRest(id) ? `${name('iterate')}(${item})` : item};`;
      text.overwrite(left.start, right.start, `let ${index} = 0, ${list} = ${name('list')}(`);
      text.appendLeft(right.end, `); ${index} < ${list}.length; ${index}++`);
      if (body.type === 'BlockStatement') text.appendRight(body.start + 1, first);
      else {
        text.prependRight(body.start, `{${first} `);
        text.appendLeft(body.end, ' }');
      }
    };
    const leave = {
      CallExpression(node, parents) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.computed) return leave.NewExpression(node);
        if (METHODS.has(callee.property.name)) method(node, parents);
        return leave.NewExpression(node);
      },
      NewExpression: ({ callee, arguments: [given] }) =>
        given && BY_ITERATOR.test(source(callee)) && iterate(given),
      SpreadElement: ({ argument }, parents) =>
        parents.at(-1).type !== 'ObjectExpression' && iterate(argument),
      ArrayPattern: (node) => !hasRest(node) && pattern(node),
      VariableDeclarator: ({ id, init }) => init && hasRest(id) && iterate(init),
      ForOfStatement: loop,
      ArrowFunctionExpression: parameters,
      FunctionExpression: parameters,
      FunctionDeclaration: parameters,
    };
    const parents = [];
    walk(this.parse(code), {
      enter: (node) => parents.push(node),
      leave(node) {
        parents.pop();
        leave[node.type]?.(node, parents);
      },
    });
    if (!used.size) return null;
    const imports = Array.from(used, (method) => `${method} as $${method}`).join(', ');
    text.prepend(`import { ${imports} } from ${JSON.stringify(RUNTIME)};\n`);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

/**
 * Stands in front of the guard's code in its bundle: collections and addresses with methods of their own, and the functions
 * of `Array`, `Object`, `String` and the like as they were, so that a page which changes them changes nothing for the guard.
 */
export const PRISTINE = `
const { getOwnPropertyDescriptors, getOwnPropertyNames, defineProperties } = self.Object;
const own = (Base) => {
  class Own extends Base {}
  const { constructor, ...members } = getOwnPropertyDescriptors(Base.prototype);
  defineProperties(Own.prototype, members);
  return Own;
};
const statics = (Base) => {
  const call = (value) => Base(value);
  for (const name of getOwnPropertyNames(Base)) if (typeof Base[name] === 'function') call[name] = Base[name];
  call.prototype = Base.prototype;
  return call;
};
const Map = own(self.Map), WeakMap = own(self.WeakMap), Set = own(self.Set), WeakSet = own(self.WeakSet), URL = own(self.URL);
const Array = statics(self.Array), Object = statics(self.Object), String = statics(self.String), Number = statics(self.Number), Math = statics(self.Math);
const { decodeURIComponent, atob, escape, unescape } = self;
`;
