import type { Browser } from '../browser';
import { type Itinerary, type OnVisit, type PhaseRun, travel } from './journey';
import { type Phase, WITHDRAW } from './phase';

export interface ScanOrder {
  readonly phases: readonly Phase[];
  readonly plan: Itinerary;
  /** Number of simultaneous visitors. */
  readonly concurrency: number;
  readonly onVisit: OnVisit;
}

/**
 * Sends a visitor through each phase, several at a time; the runs are returned in the order of the phases.
 */
export const runScan = async (browser: Browser, order: ScanOrder): Promise<PhaseRun[]> => {
  const { phases, plan, concurrency, onVisit } = order;
  // The longest journey starts first.
  const waiting = [...phases].sort((a, b) => Number(b === WITHDRAW) - Number(a === WITHDRAW));
  const runs: PhaseRun[] = [];
  const work = async (): Promise<void> => {
    for (let phase = waiting.shift(); phase; phase = waiting.shift())
      runs.push(await travel(browser, phase, { plan, onVisit }));
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, waiting.length) }, work));
  return phases.flatMap((phase) => runs.filter((run) => run.phase === phase));
};
