import type { Consent, Undo } from '../model/consent';
import { clearing } from './clear';
import { createElements, type Trust } from './elements';
import { createHeldList } from './held';
import type { Guard, Surface } from './surface';
import { attributes } from './surfaces/attributes';
import { cookies } from './surfaces/cookies';
import { insertion } from './surfaces/insertion';
import { markup } from './surfaces/markup';
import { network } from './surfaces/network';
import { parser } from './surfaces/parser';
import { storage } from './surfaces/storage';
import { createJudge } from './verdict';

/** Every way in that is guarded. `parser` looks at what is there already, so it comes last. */
const SURFACES: readonly Surface[] = [insertion, attributes, markup, network, cookies, storage, parser];

export interface GuardOptions {
  /** Given to released scripts that carry none; default the nonce of no script. */
  readonly nonce?: string;
  readonly page?: Window & typeof globalThis;
}

const trustOf = (page: object): Trust => {
  const same = (text: string): string => text;
  const rules = { createScriptURL: same, createScript: same, createHTML: same };
  type Factory = { createPolicy(name: string, given: object): typeof rules };
  try {
    const policy =
      (page as { trustedTypes?: Factory }).trustedTypes?.createPolicy('flux-consent', rules) ?? rules;
    return {
      url: (text) => policy.createScriptURL(text),
      script: (text) => policy.createScript(text),
      html: (text) => policy.createHTML(text),
    };
  } catch {
    // The site allows no policy of this name: what needs one fails on its own.
    return { url: same, script: same, html: same };
  }
};

/**
 * Holds back what the consent does not allow, and lets it go once it does, in order and once. To be called before
 * any third party can run; in a page without a document it does nothing.
 */
export const installGuard = (consent: Consent, options: GuardOptions = {}): Undo => {
  if (typeof document !== 'object') return () => {};
  const { page = window, nonce = '' } = options;
  const judge = createJudge(consent, page);
  const held = createHeldList(consent);
  const trust = trustOf(page);
  const guard: Guard = {
    page,
    consent,
    judge,
    held,
    trust,
    elements: createElements(judge, held, nonce, trust),
  };
  const undos = [
    clearing(consent, page),
    ...SURFACES.map((surface) => surface(guard)),
    consent.provide({ held: held.list }),
  ];
  const undo = (): void => {
    for (const each of undos.splice(0).reverse()) each();
  };
  consent.onDestroy(undo);
  return undo;
};
