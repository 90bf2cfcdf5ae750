// How the texts of a policy must look: for the page's reader and for the schema alike, so that they cannot disagree.
// Without flags, which JSON Schema has not.

export const ID = /^[a-zA-Z\d][a-zA-Z\d-]{0,39}$/;
export const VERSION = /^[\w.-]{1,40}$/;
export const TEXT = /\S/;
export const LANGUAGE = /^[a-z]{2,3}(-\w+)*$/;
/** ISO 3166; `UK` and `EU` are no such codes, and would silently apply to nobody. */
export const JURISDICTION = /^(?!UK|EU)[A-Z]{2}(-[A-Z\d]+)?$/;
/** No scheme but http and https. */
export const LINK = /^(https?:\/\/\w\S+|[^\s:]+)$/;
/** HTTPS, the same site, or the machine itself. */
export const ENDPOINT = /^(https:\/\/\w|\/\w|http:\/\/localhost[:/])\S+$/;
export const HOST = /^[\w.-]+$/;
export const URL_PATTERN = /^((http|ws)s?:\/\/)?[\w*.-]+(:\d+)?(\/\S*)?$/;
/** Of what RFC 6265 4.1.1 allows, that which js-cookie writes as it is and a server finds again. */
export const COOKIE = /^[\w.-]+$/;
/** Refuses what no cookie name can hold. */
export const COOKIE_PATTERN = /^[^\s;=]+$/;
/** ISO 8601 duration, or `session`. */
export const LIFETIME = /^(session|P(T?\d+[YMWDHS])+)$/;
export const ACCENT = /^#([\da-fA-F]{3}){1,2}$/;
/** Nothing that could end the declaration it is written into. */
export const FONT = /^[\w ,'"-]+$/;
export const MESSAGE = /^[a-z.-]+$/;
