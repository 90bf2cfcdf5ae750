import { createNanoEvents } from 'nanoevents';
import type { Consent, ConsentEvents, Problem, Snapshot } from '../model/consent';
import type { Finding } from '../model/finding';
import type { Platform } from '../model/platform';

/** Emits events, and keeps what was found. */
export interface Events extends Pick<Consent, 'emit' | 'on' | 'findings'> {
  /** Removes all listeners. */
  end(): void;
}

/**
 * `holds` returns the snapshot while the state of an event lasts: a late listener is called at once with it.
 */
export const createEvents = (
  platform: Platform,
  holds: (event: keyof ConsentEvents) => Snapshot | undefined,
): Events => {
  const events = createNanoEvents<ConsentEvents>();
  const told = new Set<string>();
  const found = new Map<string, Finding>();

  const emit: Consent['emit'] = (event, ...args) => {
    if (event === 'problem') {
      const { message, hint, path } = args[0] as Problem;
      const key = `${message}${path ?? ''}`;
      if (told.has(key)) return;
      // Where it says the same of another place, once is enough for the console.
      if (!told.has(message)) console.warn(`[flux-consent] ${message}${hint ? ` ${hint}` : ''}`);
      told.add(key).add(message);
    }
    if (event === 'found') {
      const finding = args[0] as Finding;
      const key = `${finding.kind} ${finding.name}`;
      const known = found.get(key);
      found.set(key, known ? { ...finding, firstSeen: known.firstSeen } : finding);
      if (known) return;
    }
    events.emit(event, ...args);
    platform.dispatch?.(event, args[0]);
  };
  const on: Consent['on'] = (event, listener) => {
    const guarded = ((...args: unknown[]) => {
      // One failing listener must not stop the others, nor the code that changed something.
      try {
        (listener as (...all: unknown[]) => void)(...args);
      } catch (error) {
        console.error(error);
      }
    }) as ConsentEvents[typeof event];
    const snapshot = holds(event);
    if (snapshot) (guarded as ConsentEvents['ready'])(snapshot);
    return events.on(event, guarded);
  };
  return {
    emit,
    on,
    findings: () => [...found.values()],
    end() {
      events.events = {};
    },
  };
};
