import type { RegimeModel } from '../model/jurisdiction';
import type { MessageKey } from '../model/messages';
import type { Policy } from '../model/policy';

export const CHANGES = ['material', 'editorial'] as const satisfies readonly Policy['changes'][];
/** Strictest first. */
export const MODELS = ['opt-in', 'opt-out', 'notice'] as const satisfies readonly RegimeModel[];

/** The texts a site may change. A record, so that the compiler finds a missing or a leftover one. */
const MESSAGES: Readonly<Record<MessageKey, 1>> = {
  'banner.title': 1,
  'banner.text': 1,
  'banner.withdraw': 1,
  'banner.services': 1,
  'banner.vendors': 1,
  'banner.changed': 1,
  'banner.new': 1,
  'banner.close': 1,
  'banner.unsaved': 1,
  accept: 1,
  reject: 1,
  preferences: 1,
  save: 1,
  saved: 1,
  close: 1,
  'preferences.title': 1,
  'preferences.text': 1,
  'preferences.always': 1,
  'preferences.services': 1,
  'preferences.separate': 1,
  'privacy-policy': 1,
  'gpc.honoured': 1,
  search: 1,
  'search.found': 1,
  stores: 1,
  'record.title': 1,
  'record.text': 1,
  'record.allowed': 1,
  'record.refused': 1,
  'record.id': 1,
  'record.copy': 1,
  'record.copied': 1,
  'record.download': 1,
  withdraw: 1,
  notice: 1,
  'us.sale': 1,
  'us.sensitive': 1,
  'us.honoured': 1,
  'gate.text': 1,
  'gate.once': 1,
  'gate.allow': 1,
  'declaration.name': 1,
  'declaration.vendor': 1,
  'declaration.purpose': 1,
  'declaration.lifetime': 1,
  'declaration.kind': 1,
  'declaration.session': 1,
  'declaration.unknown': 1,
  'declaration.print': 1,
  'declaration.record': 1,
};

export const messageKeys = (): readonly string[] => Object.keys(MESSAGES);
