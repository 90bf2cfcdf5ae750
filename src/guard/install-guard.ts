import { attribute } from '../classify/attribution';
import type { Consent, Undo } from '../model/consent';
import { encodeRecord, NO_LIMIT } from '../record/codec';
import { afterPaint } from './after-paint';
import { createComing } from './coming';
import { createConnections } from './connections';
import { createElements } from './elements';
import { createGate } from './gate';
import { createHeldList } from './held';
import { createLeaving } from './leaving';
import { lock } from './lock';
import { createMarkedLater } from './marked-later';
import { baseURI, currentScript, type Page } from './natives';
import { oneAtATime } from './one-at-a-time';
import { createOvertake } from './overtake';
import { takeReadNow } from './read-now';
import { createRealms, type Realm } from './realms';
import { createRewrite } from './rewrite';
import { createSrcdoc } from './srcdoc';
import { createStyles } from './styles';
import type { Guard } from './surface';
import { surfaceList } from './surface-list';
import { createTakeBack } from './take-back';
import { createTrust, type Trust } from './trust';
import { createTurns } from './turns';
import { createJudge } from './verdict';
import { createWatch } from './watch';
import { createWrapping } from './wrap';

export interface GuardOptions {
  /** Nonce for marked-up scripts that have none; by default they get none. */
  readonly nonce?: string;
  /** Addresses of files with nothing but this code: they pass, and are never named as a finding's source. */
  readonly own?: readonly string[];
  /** Makes strings acceptable to Trusted Types; default a policy named `flux-consent`. */
  readonly trust?: Trust;
  /** Address of the guard's worker file; without it workers are not guarded. */
  readonly workerFile?: string;
  /** The page may have dead scripts from `innerHTML` that nobody saw: each is tested with an empty copy. */
  readonly late?: boolean;
  /** The policy, or a promise of it: what stands behind a script that waits for it waits, too. */
  readonly policy?: unknown;
  /** Clears what services without consent left; called after each choice, and as a visit starts with one. */
  readonly clear?: (named: Set<string>) => unknown;
}

/**
 * Holds what the consent does not allow, and releases it in order, once, when it does. Call it before any
 * third party can run. In a page without a document it does nothing.
 */
export const installGuard = (
  consent: Consent,
  { nonce = '', own = [], workerFile = '', late = false, clear, policy, trust: given }: GuardOptions = {},
): Undo => {
  if (typeof document !== 'object') return () => {};
  const trust = given ?? createTrust(self);
  const undos: Undo[] = [];
  // A name that nobody can guess: messages on this channel decide for workers.
  const name = `flux-consent-${crypto.randomUUID?.() ?? Math.random()}`;
  // The class is captured now; a channel is made for the first worker.
  const Channel = BroadcastChannel;
  let channel: BroadcastChannel | undefined;
  const top: Page = window;
  const read = takeReadNow(top);
  const judge = createJudge({
    consent,
    page: top,
    own,
    base: () => baseURI(document),
    sourceOf() {
      // Called once per new finding, so that a deep stack costs nothing elsewhere.
      return attribute(
        new Error().stack,
        (currentScript(document) as HTMLScriptElement | null)?.src,
        own.join(' '),
      ).source;
    },
  });
  const held = createHeldList(consent);
  const overtake = createOvertake({ judge, held, nonce, coming: createComing(consent, policy, held.look) });
  const gate = createGate({ trust, nonce, read });
  const styles = createStyles(judge, held, read);
  const shelves: Record<string, Map<string, string>> = {};
  const { closing, closeRefused } = createConnections(consent, judge);
  const elements = createElements({
    judge,
    held,
    trust,
    styles,
    nonce,
    read,
    gate,
    late,
    overtake,
    srcdoc: (...frame) => rewrite.taken(...frame),
  });
  const marked = createMarkedLater(elements.scan);
  const srcdoc = createSrcdoc(nonce, (frame) => realms.realm(frame));
  const rewrite = createRewrite({ page: top, elements, gate, styles, trust, srcdoc });
  const install = ({ page, undos, isLeft, leave }: Realm): void => {
    const guard: Guard = {
      ...shared,
      page,
      wrap: wrapping(page, undos, page === top ? undefined : isLeft),
      onUndo: (undo) => undos.push(undo),
      leave,
      base: () => baseURI(page.document),
      sweep: realms.sweeper(page),
      flush: () => flush(page),
      follows: follows(page),
    };
    srcdoc.serve(page);
    for (const surface of surfaceList) surface(guard);
  };
  const realms = createRealms(install, (root) => watch(root));
  const byCode = new WeakSet<Node>();
  const leaving = createLeaving({ judge, held, trust, isOver: realms.isOver });
  const { watch, flush, follows } = createWatch({
    gate,
    byCode,
    elements,
    leaving,
    styles,
    realms: () => realms,
  });
  const wrapping = createWrapping();
  const named = new Set<string>();
  const clearOnce = oneAtATime(() => clear?.(named));
  const shared: Omit<Guard, 'page' | 'base' | 'sweep' | 'flush' | 'follows' | 'wrap' | 'onUndo' | 'leave'> = {
    consent,
    judge,
    held,
    elements,
    leaving,
    marked,
    rewrite,
    styles,
    srcdoc,
    trust,
    read,
    gate,
    watch,
    realm: realms.realm,
    worker: {
      file: workerFile,
      needed: () => !!workerFile && consent.policy?.enforce !== false,
      state() {
        const { record, jurisdiction, signals, decisions } = consent.get();
        if (!channel) {
          channel = new Channel(name);
          // A worker asks as it starts: what came meanwhile it has not heard.
          channel.onmessage = tellWorkers;
        }
        return {
          // Without the services of the catalogue, a worker could not tell what is theirs.
          policy: consent.settled ? consent.policy : undefined,
          record: record && encodeRecord(record, NO_LIMIT),
          jurisdiction,
          gpc: signals.includes('gpc'),
          decisions,
          channel: name,
          gate: gate.name,
          file: workerFile,
        };
      },
    },
    ...createTurns(held),
    clear: clearOnce,
    areas: new WeakMap(),
    byCode,
    calls: new WeakMap(),
    shelf: (kind) => (shelves[kind] ??= new Map()),
    closing,
  };
  const tellWorkers = (): void => channel?.postMessage(shared.worker.state());
  const sweep = (): void => {
    const { record, services } = consent.get();
    const refused = Object.values(services).some(({ status }) => status !== 'granted');
    if (consent.policy?.enforce && record && refused) clearOnce();
  };
  const takeBack = createTakeBack({ consent, elements, held, realms: () => realms });
  const sweepSoon = afterPaint(sweep);
  undos.push(
    consent.provide({
      held: held.list,
      release: takeBack.release,
      unfold(template, needs) {
        elements.unfold(template, needs).catch((error) => {
          consent.emit('problem', { code: 'replay', message: `A template could not be unfolded: ${error}` });
        });
        return true;
      },
    }),
    consent.on('ready', sweep),
    consent.on('ready', tellWorkers),
    consent.on('change', (_, before) => {
      sweepSoon();
      takeBack.look(before);
      tellWorkers();
      closeRefused();
    }),
  );
  undos.push(lock(consent, top), held.leave, marked.end);
  const undo = (): void => {
    realms.end();
    realms.each((realm) => undos.push(...realm.undos.splice(0)));
    for (const each of undos.splice(0).reverse())
      try {
        each();
      } catch {
        // A frame that has navigated to another site has nothing to restore.
      }
  };
  try {
    realms.begin(top);
  } catch (error) {
    undo();
    throw error;
  }
  consent.onDestroy(undo);
  return undo;
};
