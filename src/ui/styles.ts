import type { Consent } from '../model/consent';

/** Colours, type, buttons, dialogs: what every part shares. Its first rule is `:host`, which the theme fills in. */
export const BASE = `:host{all:initial;--a:var(--flux-consent-accent,#5b5bd6);--r:14;--b:#fff;--t:#17171c;--m:#5c5c67;--l:#e2e2e8;--s:#f6f6f9;color-scheme:light dark;font-family:inherit;color:var(--t)}
@supports(color:light-dark(red,red)){:host{--b:light-dark(#fff,#1a1a1f);--t:light-dark(#17171c,#f5f5f7);--m:light-dark(#5c5c67,#adadb8);--l:light-dark(#e2e2e8,#37373f);--s:light-dark(#f6f6f9,#232329)}}
@media(prefers-contrast:more){:host{--m:var(--t);--l:var(--t)}}
@media print{:host{display:none!important}}
*{box-sizing:border-box;margin:0}
h2{font-size:1.2em;line-height:1.25}
p,small{color:var(--m)}
small,li,h3,summary{font-size:.875em}
a{color:inherit;text-decoration-color:var(--a)}
button{all:unset;box-sizing:border-box;min-height:44px;padding:8px 16px;border:1px solid var(--l);border-radius:calc(var(--r)*.7px);font-weight:600;line-height:1.25;text-align:center;cursor:pointer;display:grid;place-content:center}
[part=accept],[part=reject]{background:var(--t);color:var(--b)}
button:hover{opacity:.85}
:focus-visible{outline:2px solid var(--a);outline-offset:2px}
svg{width:20px;fill:none;stroke:currentColor;stroke-width:1.75}
.card{background:var(--b);color:var(--t);border:1px solid var(--l);border-radius:calc(var(--r)*1px);padding:0;font-size:max(15px,.9375rem);line-height:1.5;overflow-wrap:anywhere;box-shadow:0 16px 48px #0003}
dialog{width:calc(100% - 32px);margin:auto}
dialog::backdrop{background:#0008}
.acts{display:grid;gap:8px;grid-template-columns:repeat(auto-fit,minmax(9em,1fr));grid-auto-rows:1fr}
ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:6px}
li{border:1px solid var(--l);background:var(--s);border-radius:99px;padding:0 8px}
@media(prefers-reduced-motion:no-preference){.card{animation:in .3s}@keyframes in{from{opacity:0;transform:translateY(12px)}}}`;

export const BANNER = `:host{position:fixed;z-index:2147483647;inset:auto 0 0;display:grid;justify-items:center;pointer-events:none;padding:16px 16px max(16px,env(safe-area-inset-bottom))}
:host([position=top]){inset:0 0 auto;padding-top:max(16px,env(safe-area-inset-top))}
:host([position=center]){inset:0;align-items:center}
:host([position$=left]){justify-items:left}
:host([position$=right]){justify-items:right}
.card{pointer-events:auto;max-width:1120px;max-height:calc(100dvh - 32px);overflow:auto}
.in{display:grid;gap:20px;padding:24px}
.say{display:grid;gap:8px}
:host(:not([layout=bar])) .card{max-width:432px}
section{width:100%}
[part=preferences]{grid-column:1/-1}
.live{position:absolute;clip-path:inset(50%)}
@media(min-width:860px){:host([layout=bar]) .in{grid-template-columns:1fr 22em;gap:48px;align-items:center}}
@media(max-width:480px){:host{padding-inline:8px}.in{padding:20px}}`;

export const PREFERENCES = `dialog{max-width:640px;max-height:min(100dvh - 32px,800px);overflow:hidden}
form{display:grid;grid-template-rows:auto 1fr auto;max-height:inherit}
header{display:flex;align-items:center;padding:12px 24px;border-bottom:1px solid var(--l)}
h2{flex:1}
footer{padding:12px 24px;border-top:1px solid var(--l)}
[part=close]{padding:0;width:44px;border:0;margin-inline-end:-12px}
.all{overflow:auto;padding:20px 24px;display:grid;gap:12px}
h3{color:var(--m);margin-top:8px}
.cat{border:1px solid var(--l);border-radius:calc(var(--r)*.7px);padding:4px 16px}
label{display:flex;align-items:center;gap:16px;padding:11px 0;cursor:pointer}
label span{flex:1;display:grid}
input{appearance:none;flex:none;position:relative;width:42px;height:24px;border:2px solid var(--m);border-radius:99px;background:var(--b)}
input::before{content:"";position:absolute;inset-block:3px;inset-inline-start:3px;border:7px solid var(--m);border-radius:99px}
input:checked{background:var(--a);border-color:var(--a)}
input:checked::before{inset-inline-start:21px;border-color:#fff}
input:indeterminate::before{inset-inline-start:9px;width:20px}
input:disabled{background:var(--m);border-color:var(--m)}
input:disabled::before{border-color:var(--b)}
summary{padding:11px 0;cursor:pointer;color:var(--m)}
details>div{border-top:1px solid var(--l);padding:4px 0 12px}
.end{display:flex;flex-wrap:wrap;align-items:center;gap:12px}
.end small{flex:1 1 12em}
@media(max-width:480px){[part=save]{grid-column:1/-1}dialog{width:100%;max-width:none;max-height:calc(100dvh - 24px);margin:auto 0 0}header,footer,.all{padding-inline:16px}}`;

export const SETTINGS = `:host([floating]){position:fixed;z-index:2147483646;inset:auto auto max(16px,env(safe-area-inset-bottom)) 16px}
:host{color:inherit}
button{display:inline-grid}
:host([floating]) button{width:44px;padding:0;border-radius:99px;background:var(--b);color:var(--t)}`;

export const GATE = `:host{display:grid;vertical-align:top}
.card{display:grid;gap:16px;place-content:center;padding:24px;background:var(--s);box-shadow:none;text-align:center;animation:none}
.acts{min-width:min(100%,20em)}
[part=allow]{background:var(--t);color:var(--b)}`;

export const DECLARATION = `:host{display:block;line-height:1.5;color:inherit;--m:inherit;--l:#8886}
@media print{:host{display:block!important}}
section{margin-block:0 2em}
h2{margin-bottom:.25em}
.wide{overflow-x:auto;margin-top:.75em}
table{width:100%;border-collapse:collapse;font-size:.9em;text-align:start}
th,td{text-align:start;vertical-align:top;padding:.6em 1em .6em 0;border-bottom:1px solid var(--l)}
td:first-child{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
@media(max-width:600px){thead{display:none}tr{display:block;padding:.5em 0;border-bottom:1px solid var(--l)}td{display:grid;grid-template-columns:7em 1fr;border:0;padding:.15em 0}td::before{content:attr(data-label);opacity:.8;font-family:inherit}}`;

/** A sheet made by script: allowed under any `style-src`, as no style stands in the markup. */
export const sheet = (consent: Consent, css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  const { accent, mode, radius, font } = consent.policy?.ui.theme ?? {};
  const theme = { '--a': accent, '--r': radius, 'font-family': font, 'color-scheme': mode };
  for (const [name, value] of Object.entries(theme)) {
    // The mode `auto` is what the rule says already.
    if (value !== undefined && value !== 'auto')
      (made.cssRules[0] as CSSStyleRule).style.setProperty(name, `${value}`);
  }
  return made;
};
