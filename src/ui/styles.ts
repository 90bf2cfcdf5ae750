import type { Consent } from '../model/consent';

/** Keeps the hue of the accent, and makes it as dark, or as light, as needed to be visible. */
export const ACCENT_IN = {
  light: 'oklch(from var(--c) min(l,.62) c h)',
  dark: 'oklch(from var(--c) max(l,.72) c h)',
};

/** Shared by all parts: colours, type, buttons, dialogs. The theme is set on its first rule, `:host`. */
export const BASE = `:host{all:initial;--c:var(--flux-consent-accent,#5b5bd6);--r:14;--a:var(--c);--b:#fff;--t:#17171c;--m:#5c5c67;--l:#e2e2e8;--s:#f6f6f9;color-scheme:light dark;font-family:inherit;color:var(--t)}
@supports(color:light-dark(red,red)){:host{--b:light-dark(#fff,#1a1a1f);--t:light-dark(#17171c,#f5f5f7);--m:light-dark(#5c5c67,#adadb8);--l:light-dark(#e2e2e8,#37373f);--s:light-dark(#f6f6f9,#232329)}}
@supports(color:light-dark(oklch(from red min(l,.62) c h),red)){:host{--a:light-dark(${ACCENT_IN.light},${ACCENT_IN.dark})}}
@media(prefers-contrast:more){:host{--m:var(--t);--l:var(--t)}}
@media(forced-colors:active){:host{--b:Canvas;--t:CanvasText;--m:CanvasText;--l:CanvasText;--s:Canvas;--a:Highlight}}
@media print{:host{display:none!important}}
*{box-sizing:border-box;margin:0}
[hidden]{display:none!important}
h2{font-size:1.2em;line-height:1.25}
p,small{color:var(--m)}
small,li,h3{font-size:.875em}
a{color:inherit;text-decoration-color:var(--a)}
button{all:unset;box-sizing:border-box;min-height:44px;padding:8px 16px;border:1px solid var(--l);border-radius:calc(var(--r)*.7px);font-weight:600;line-height:1.25;text-align:center;cursor:pointer;display:grid;place-content:center}
[part=accept],[part=reject]{background:var(--t);color:var(--b);border-color:var(--t)}
[part=accept],[part=reject],input{forced-color-adjust:none}
button:hover{opacity:.85}
:focus-visible{outline:2px solid var(--a);outline-offset:2px}
svg{width:20px;fill:none;stroke:currentColor;stroke-width:1.75}
.card{background:var(--b);color:var(--t);border:1px solid var(--l);border-radius:calc(var(--r)*1px);padding:0;font-size:max(15px,.9375rem);line-height:1.5;overflow-wrap:anywhere;box-shadow:0 1px 3px #0001,0 16px 48px #0003;animation:in .35s ease-out}
dialog{width:calc(100% - 32px);margin:auto}
dialog::backdrop{background:#0008}
.acts{display:grid;gap:8px;grid-template-columns:repeat(auto-fit,minmax(clamp(40%,9em,100%),1fr));grid-auto-rows:1fr}
ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:6px}
li{border:1px solid var(--l);background:var(--s);border-radius:99px;padding:0 8px}
@keyframes in{from{opacity:.5;transform:var(--in,none)}}
@media(prefers-reduced-motion:no-preference){.card{--in:translateY(12px)}}`;

export const BANNER = `:host{z-index:2147483647;inset:0;position:fixed;pointer-events:none}
section{margin:auto;display:block;inset:auto 16px max(16px,env(safe-area-inset-bottom));position:fixed;visibility:visible;width:auto}
:host([position=top]) section{inset-block:max(16px,env(safe-area-inset-top)) auto}
:host([position=center]) section{inset-block:0}
:host([position$=left]) section{margin-left:0}
:host([position$=right]) section{margin-right:0}
.card{overflow:auto;pointer-events:auto;max-width:1120px;max-height:calc(100% - 32px)}
.in{display:grid;gap:20px;padding:24px}
.say{display:grid;gap:8px}
:host(:not([layout=bar])) .card{max-width:432px}
[part=preferences]{grid-column:1/-1}
[part=count]{min-height:1.5em}
[part=close]{position:absolute;top:8px;inset-inline-end:8px;width:44px;padding:0;border:0}
[part=close]+.in h2{padding-inline-end:32px}
@media(min-width:860px){:host([layout=bar]) .in{grid-template-columns:1fr 22em;gap:48px;align-items:center}[part=close]+.in{padding-inline-end:64px}}
@media(max-width:480px){section{inset-inline:8px}.in{padding:20px}}`;

export const PREFERENCES = `dialog{max-width:640px;max-height:min(100vh - 32px,800px);max-height:min(100dvh - 32px,800px)}
form{display:grid;grid-template-rows:auto minmax(7em,1fr) auto;max-height:inherit}
header{display:flex;align-items:center;padding:8px 24px;border-bottom:1px solid var(--l)}
h2{flex:1}
form .acts{grid-template-columns:repeat(auto-fit,minmax(9em,1fr))}
footer{padding:12px 24px;border-top:1px solid var(--l)}
[part=close]{width:44px;padding:0;border:0;margin-inline-end:-12px}
.all{overflow:auto;padding:20px 24px;display:grid;gap:12px;align-content:start}
h3{color:var(--m);margin-top:8px}
.cat{border:1px solid var(--l);border-radius:calc(var(--r)*.7px);padding:4px 16px}
label{display:flex;align-items:center;gap:16px;padding:11px 0;cursor:pointer}
label span{flex:1;display:grid}
input{appearance:none;flex:none;position:relative;width:42px;height:24px;border:2px solid var(--m);border-radius:99px;background:var(--b)}
input::before{content:"";position:absolute;inset-block:3px;inset-inline-start:3px;border:7px solid var(--m);border-radius:99px}
input:checked{background:var(--a);border-color:var(--a)}
input:checked::before{inset-inline-start:21px;border-color:var(--b)}
input:disabled{border-color:var(--m)}input:disabled:checked{background:var(--m)}
@media(max-height:30em){form{display:block}}
@media(max-width:480px){[part=save]{grid-column:1/-1}dialog{width:100%;max-width:none;max-height:calc(100vh - 24px);max-height:calc(100dvh - 24px);margin:auto 0 0}header,footer,.all{padding-inline:16px}}`;

export const SETTINGS = `:host([floating]){position:fixed!important;visibility:visible!important;opacity:1!important;z-index:2147483646;bottom:max(16px,env(safe-area-inset-bottom));inset-inline-start:16px}
:host{color:inherit}
button{display:inline-grid}
:host(:not([floating])) :focus-visible{outline-color:currentColor}
:host([floating]) button{width:44px;padding:0;border-radius:99px;background:var(--b);color:var(--t);box-shadow:0 1px 3px #0002}`;

export const LIVE = ':host{position:fixed;clip-path:inset(50%)}';

/** A constructed style sheet: allowed under any `style-src`, as no style stands in the markup. */
export const sheet = (consent: Consent, css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  const { accent, mode, radius, font } = consent.policy?.ui.theme ?? {};
  const theme = { '--c': accent, '--r': radius, 'font-family': font, 'color-scheme': mode };
  for (const [name, value] of Object.entries(theme)) {
    // The rule itself says `auto` already.
    if (value !== undefined && value !== 'auto')
      (made.cssRules[0] as CSSStyleRule).style.setProperty(name, `${value}`);
  }
  return made;
};
