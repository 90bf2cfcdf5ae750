/** What is known of the scripts of a page, beyond what can be read from them. */
export interface ScriptStates {
  /** Released, or started by the page before the guard. */
  readonly free: WeakSet<Element>;
  readonly startedByPage: WeakSet<Element>;
  /** No browser runs them any more. */
  readonly dead: WeakSet<Element>;
  /** Marked up and inserted by code: they may be copies from a template that never run. */
  readonly doubtful: WeakSet<Element>;
  /** Released modules that have not run yet. */
  readonly modules: Set<Element>;
  /** Released `async` scripts that have not run yet. */
  readonly loading: Set<Element>;
}

export const createScriptStates = (): ScriptStates => ({
  free: new WeakSet(),
  startedByPage: new WeakSet(),
  dead: new WeakSet(),
  doubtful: new WeakSet(),
  modules: new Set(),
  loading: new Set(),
});
