// Formats of the strings in a policy, shared by the page's reader and the schema so that they cannot
// disagree. Without flags, which JSON Schema does not have.

export const ID = /^[a-zA-Z\d][a-zA-Z\d-]{0,39}$/;
export const VERSION = /^[\w.-]{1,40}$/;
export const TEXT = /\S/;
export const LANGUAGE = /^[a-z]{2,3}(-\w+)*$/;
/** ISO 3166; `UK` and `EU` are not such codes, and would silently apply to nobody. */
export const JURISDICTION = /^(?!UK|EU)[A-Z]{2}(-[A-Z\d]+)?$/;
/** A path or a URL; no scheme but http and https. */
export const LINK = /^(https?:\/\/\w\S+|[^\s:]+)$/;
/** HTTPS, the same site, or the machine itself. */
export const ENDPOINT = /^(https:\/\/\w|\/\w|http:\/\/localhost[:/])\S+$/;
export const HOST = /^[\w.-]+$/;
export const URL_PATTERN = /^((http|ws)s?:\/\/)?[\w*.-]+(:\d+)?(\/\S*)?$/;
/** The part of RFC 6265 4.1.1 that js-cookie writes unencoded, so that a server finds the cookie. */
export const COOKIE = /^[\w.-]+$/;
/** Excludes characters that no cookie name can contain. */
export const COOKIE_PATTERN = /^[^\s;=]+$/;
/** ISO 8601 duration, or `session`. */
export const LIFETIME = /^(session|P(T?\d+[YMWDHS])+)$/;
export const ACCENT = /^#([\da-fA-F]{3}){1,2}$/;
/** Excludes anything that could end the CSS declaration it is written into. */
export const FONT = /^[\w ,'"-]+$/;
export const MESSAGE = /^[a-z.-]+$/;
