import type { Browser } from '../browser';
import { type Itinerary, type OnVisit, type PhaseRun, travel } from './journey';
import { ACCEPT, type Phase, WITHDRAW } from './phase';

export interface ScanOrder {
  readonly phases: readonly Phase[];
  readonly plan: Itinerary;
  /** Visitors on the way at the same time. */
  readonly concurrency: number;
  readonly onVisit: OnVisit;
}

/** Who withdraws has accepted before: one visitor does both. The longest way starts first. */
const toJourneys = (phases: readonly Phase[]): Phase[][] => {
  const withdraws = phases.includes(WITHDRAW);
  const alone = phases.filter((phase) => phase !== WITHDRAW && !(withdraws && phase === ACCEPT));
  return [...(withdraws ? [[ACCEPT, WITHDRAW]] : []), ...alone.map((phase) => [phase])];
};

/** Sends a visitor through each phase, several at a time; the runs come in the order of the phases. */
export const runScan = async (browser: Browser, order: ScanOrder): Promise<PhaseRun[]> => {
  const { phases, plan, concurrency, onVisit } = order;
  const waiting = toJourneys(phases);
  const runs: PhaseRun[] = [];
  const work = async (): Promise<void> => {
    for (let journey = waiting.shift(); journey; journey = waiting.shift())
      runs.push(...(await travel(browser, journey, { plan, onVisit })));
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, waiting.length) }, work));
  return phases.flatMap((phase) => runs.filter((run) => run.phase === phase));
};
