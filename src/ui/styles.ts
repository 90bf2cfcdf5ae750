import type { Consent } from '../model/consent';

/** Colours, type, buttons, switches: what every part shares. Its first rule is `:host`, which the theme fills in. */
export const BASE = `:host{all:initial;--a:var(--flux-consent-accent,#5b5bd6);--r:var(--flux-consent-radius,14px);--b:#fff;--t:#17171c;--m:#5c5c67;--l:#e2e2e8;--s:#f6f6f9;color-scheme:light dark;font:inherit;font-family:inherit;color:var(--t)}
@supports(color:light-dark(red,red)){:host{--b:light-dark(#fff,#1a1a1f);--t:light-dark(#17171c,#f5f5f7);--m:light-dark(#5c5c67,#adadb8);--l:light-dark(#e2e2e8,#37373f);--s:light-dark(#f6f6f9,#232329)}}
@media(prefers-contrast:more){:host{--m:var(--t);--l:var(--t)}}
@media print{:host{display:none!important}}
*{box-sizing:border-box;margin:0}
h2{font-size:1.2em;line-height:1.25;letter-spacing:-.015em;font-weight:650}
p,small{color:var(--m);text-wrap:pretty}
small{font-size:.875em}
a{color:inherit;text-decoration-color:var(--a);text-underline-offset:.2em}
button{all:unset;box-sizing:border-box;min-height:44px;padding:.55em 1.2em;border:1px solid var(--l);border-radius:calc(var(--r)*.72);font-weight:600;line-height:1.3;text-align:center;cursor:pointer;display:grid;place-content:center}
button:hover{border-color:var(--t)}
[part=accept],[part=reject]{background:var(--t);color:var(--b);border-color:var(--t)}
[part=accept]:hover,[part=reject]:hover{background:color-mix(in srgb,var(--t) 84%,var(--b))}
:focus-visible{outline:2px solid var(--a);outline-offset:2px;box-shadow:0 0 0 2px var(--b)}
svg{width:20px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round}
dialog,section.card{background:var(--b);color:var(--t);border:1px solid var(--l);border-radius:var(--r);padding:0;font-size:max(15px,.9375rem);line-height:1.5;overflow-wrap:anywhere;box-shadow:0 1px 2px #0001,0 24px 64px -16px #0005}
.acts{display:grid;gap:8px;grid-template-columns:repeat(auto-fit,minmax(9.5em,1fr));grid-auto-rows:1fr}
[part~=banner] [part=preferences]{grid-column:1/-1}
ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:6px}
@media(prefers-reduced-motion:no-preference){dialog,section.card{animation:in .32s cubic-bezier(.2,.8,.2,1)}@keyframes in{from{opacity:0;transform:translateY(12px)}}button,input,input::before{transition:.16s}}`;

export const BANNER = `:host{position:fixed;z-index:2147483647;inset:auto 0 0;display:grid;justify-items:center;pointer-events:none;padding:max(16px,env(safe-area-inset-top)) max(16px,env(safe-area-inset-right)) max(16px,env(safe-area-inset-bottom)) max(16px,env(safe-area-inset-left))}
:host([position^=top]){inset:0 0 auto}
:host([position=center]){inset:0;align-items:center}
:host([position$=left]){justify-items:left}
:host([position$=right]){justify-items:right}
[part~=banner]{pointer-events:auto;width:100%;max-width:1120px;max-height:calc(100dvh - 32px);overflow:auto}
.in{display:grid;gap:20px;padding:24px}
.say{display:grid;gap:8px}
li{border:1px solid var(--l);background:var(--s);border-radius:99px;padding:.1em .75em;font-size:.875em}
:host(:not([layout=bar])) [part~=banner]{max-width:432px}
dialog[part~=banner]{margin:auto;width:calc(100% - 32px)}
dialog::backdrop{background:#0b0b1080}
.live{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
@media(min-width:860px){:host([layout=bar]) .in{grid-template-columns:1fr minmax(21em,auto);gap:48px;align-items:center;padding:24px 28px}}
@media(max-width:480px){:host{padding:8px 8px max(8px,env(safe-area-inset-bottom))}.in{padding:20px;gap:16px}}`;

export const PREFERENCES = `dialog{width:calc(100% - 32px);max-width:640px;max-height:min(calc(100dvh - 32px),800px);margin:auto;overflow:hidden}
dialog::backdrop{background:#0b0b1080}
form{display:flex;flex-direction:column;max-height:inherit}
header,footer{padding:18px 24px;border-bottom:1px solid var(--l)}
header{display:flex;align-items:center;justify-content:space-between;padding-block:12px}
footer{border-width:1px 0 0}
[part=close]{padding:0;width:44px;border-color:#0000;margin-inline-end:-12px}
.all{overflow:auto;padding:20px 24px;display:grid;gap:12px;align-content:start;min-height:6em}
.note{border-inline-start:3px solid var(--a);padding:.2em 0 .2em 12px}
h3{font-size:.875em;font-weight:600;color:var(--m);margin-top:8px}
.cat{border:1px solid var(--l);border-radius:calc(var(--r)*.8);padding:4px 16px}
label{display:flex;align-items:center;gap:16px;min-height:44px;padding:8px 0;cursor:pointer}
label span{flex:1;display:grid;gap:1px}
b{font-weight:600}
input{appearance:none;flex:none;position:relative;margin:0;width:42px;height:24px;border:2px solid var(--m);border-radius:99px;background:var(--b);cursor:inherit}
input::before{content:"";position:absolute;inset-block:3px;inset-inline-start:3px;width:14px;border-radius:50%;background:var(--m)}
input::after{content:"";position:absolute;inset:-13px}
input:checked{background:var(--a);border-color:var(--a)}
input:checked::before{inset-inline-start:21px;background:#fff}
input:indeterminate::before{inset-inline-start:9px;width:20px;border-radius:9px}
input:disabled{background:var(--m);border-color:var(--m)}
input:disabled::before{background:var(--b)}
@media(forced-colors:active){input{forced-color-adjust:none;border-color:CanvasText;background:Canvas}input::before{background:CanvasText}input:checked{background:Highlight}}
summary{cursor:pointer;min-height:44px;padding:11px 0;border-top:1px solid var(--l);font-size:.875em;color:var(--m)}
details>div{border-top:1px solid var(--l);padding:4px 0 12px}
li{font:.8em/1.5 ui-monospace,monospace;background:var(--s);border:1px solid var(--l);border-radius:6px;padding:.1em .5em}
.end{display:flex;flex-wrap:wrap;align-items:center;gap:12px;border-top:1px solid var(--l);padding-top:16px;margin-top:8px}
.end small{flex:1 1 12em}
@media(max-width:480px){[part=save]{grid-column:1/-1}dialog{width:100%;max-width:none;max-height:calc(100dvh - 24px);margin:auto 0 0;border-radius:var(--r) var(--r) 0 0}header,footer,.all{padding-inline:16px}footer{padding-block:12px max(12px,env(safe-area-inset-bottom))}}`;

export const SETTINGS = `:host([floating]){position:fixed;z-index:2147483646;inset:auto auto max(16px,env(safe-area-inset-bottom)) max(16px,env(safe-area-inset-left))}
:host([floating]) button{width:44px;padding:0;border-radius:50%;background:var(--b);color:var(--t);box-shadow:0 4px 16px -4px #0004}
button{display:inline-grid}`;

export const GATE = `:host{display:grid;vertical-align:top}
section.card{display:grid;gap:16px;place-content:center;padding:24px;background:var(--s);box-shadow:none;text-align:center;animation:none}
.acts{min-width:min(100%,20em)}
[part=allow]{background:var(--t);color:var(--b)}`;

export const DECLARATION = `:host{display:block;line-height:1.5;color:inherit;--m:inherit;--l:#8886}
@media print{:host{display:block!important}}
section{margin-block:0 2em}
h3{font-size:1.15em;margin-bottom:.25em}
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
  const { style } = made.cssRules[0] as CSSStyleRule;
  if (accent) style.setProperty('--a', accent);
  if (radius !== undefined) style.setProperty('--r', `${radius}px`);
  if (font) style.setProperty('font-family', font);
  if (mode && mode !== 'auto') style.setProperty('color-scheme', mode);
  return made;
};
