import { queryAll } from './natives';

/** What is known of the scripts of a page, beyond what can be read from them. */
export interface ScriptStates {
  /** Released, or started by the page before the guard. */
  readonly free: WeakSet<Element>;
  readonly startedByPage: WeakSet<Element>;
  /** No browser runs them any more. */
  readonly dead: WeakSet<Element>;
  /** Marked up and inserted by code: they may be copies from a template that never run. */
  readonly doubtful: WeakSet<Element>;
  /** Notes the scripts below a node as dead. */
  parsed(root: Node): void;
  /** Whether any were noted. */
  anyParsed(): boolean;
  /** Released modules that have not run yet. */
  readonly modules: Set<Element>;
  /** Released `async` scripts that have not run yet. */
  readonly loading: Set<Element>;
}

export const createScriptStates = (): ScriptStates => {
  const dead = new WeakSet<Element>();
  let any = false;
  return {
    free: new WeakSet(),
    startedByPage: new WeakSet(),
    dead,
    doubtful: new WeakSet(),
    modules: new Set(),
    loading: new Set(),
    parsed(root) {
      for (const script of queryAll(root, 'script')) any = !!dead.add(script);
    },
    anyParsed: () => any,
  };
};
