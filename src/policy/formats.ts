// How the texts of a policy must look: for the page's reader and for the schema alike, so that they cannot disagree.

export const ID = /^[a-z\d][a-z\d-]{0,39}$/i;
export const VERSION = /^[\w.-]{1,40}$/;
export const TEXT = /\S/;
export const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;
/** ISO 3166; `UK` and `EU` are no such codes, and would silently apply to nobody. */
export const JURISDICTION = /^(?!UK|EU)[A-Z]{2}(-[A-Z\d]{1,3})?$/;
/** No scheme but http and https. */
export const LINK = /^(https?:\/\/[\w[]|\/|[^\s:]+$)\S*$/i;
/** HTTPS, the same site, or the machine itself. */
export const ENDPOINT = /^(https:\/\/[\w[]|\/(?![/\\])|http:\/\/(localhost|127\.0\.0\.1)[:/])\S*$/;
export const HOST = /^[\w-]+(\.[\w-]+)*$/;
export const URL_PATTERN = /^((http|ws)s?:\/\/)?[\w*.-]+(:\d+)?(\/\S*)?$/i;
/** RFC 6265 4.1.1 `token`, less `%`, which js-cookie would encode. */
export const COOKIE = /^[\w!#$&'*+.^`|~-]{1,64}$/;
/** What no cookie name can hold is refused. */
export const COOKIE_PATTERN = /^[^\s;=]+$/;
/** ISO 8601 duration, or `session`. */
export const LIFETIME = /^(session|P(?=[\dT])(\d+[YMWD])*(T(\d+[HMS])+)?)$/;
export const ACCENT = /^#([\da-f]{3}){1,2}$/i;
/** Nothing that could end the declaration it is written into. */
export const FONT = /^[^;:{}()<>\\@/]+$/;
export const DATE = /^\d{4}-\d\d-\d\d$/;
export const DEFAULT_JURISDICTION = new RegExp(`^strictest$|${JURISDICTION.source}`);
/** The keys of `Messages` a site may word itself. */
export const MESSAGE =
  /^(banner\.(title|text|changed|unsaved)|accept|reject|preferences(\.(title|text|always|services))?|save|close|withdraw|privacy-policy|stores|gpc\.honoured|gate\.(text|allow)|declaration\.(name|vendor|purpose|lifetime|kind|session))$/;
