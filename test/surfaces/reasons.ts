/** Why a way is open, where that is known beforehand: pattern of ids → reason. The first match counts. */
const LEAKS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^markup\/(template-inner-html-image|xslt)|xslt-fragment/,
    'WebKit: it begins to load an image as it is copied into the page, before the copy can be looked at',
  ],
  [
    /fetch-base|base-late|dynamic-import-base|hidden-base/,
    'WebKit: the browser asks for the icon of the page where its `<base>` says',
  ],
  [/^attacks\/the-policy/, 'the policy in force can be changed by a script'],
  [/^attacks\//, 'the guard still asks built-ins of the page, which a script has changed since'],
  [
    /^before\/link-header|^before\/refresh|^before\/csp/,
    'a header of the response: the browser obeys it before any script runs',
  ],
  [/^before\/(defer|module)-above/, 'stands above the SDK: it was fetched before it; nothing of it runs'],
  [/^before\//, 'stands above the SDK: it ran before it'],
  [
    /^parser\/no-meta/,
    'without the empty CSP the scanner fetches ahead, before any script runs; nothing of it runs',
  ],
  [
    /^parser\/script|^more-scripts\/(script-data-module|type-)|image-parser-removed|type-toggled/,
    'Firefox, WebKit: their scanners fetch scripts and images of the HTML ahead in spite of the empty CSP; nothing of it runs',
  ],
  [/^css\/adopted-base-url/, 'Firefox: a constructed sheet with a `baseURL` fetches as it is adopted'],
  [/^navigation\/meta-refresh$/, 'Firefox: a refresh at once leaves before an observer hears of it'],
  [
    /^more-styles\/rule-style/,
    'the style of a rule is looked at in the turn it was asked for; what is written to it later is not',
  ],
  [
    /base-relative|srcdoc-base|speculation-base/,
    'a relative address in a style sheet, a frame or a rule counts as the own site’s, whatever `<base>` says',
  ],
  [/speculation-document/, 'which links such a rule picks is not known beforehand'],
  [/form-own-then/, 'the page changes the form after it was looked at'],
  [/opened-blob/, 'a window that the visitor opens by a click goes where it leads'],
  [/opfs-move/, 'what a file is renamed to is not held'],
  [/event-area/, 'a frame that has not read its storage gets it from an event'],
  [
    /^more-.*dictionary-html/,
    'the parser starts the fetch within the insertion, before an observer hears of it',
  ],
  [
    /image-behind-script/,
    'right behind the end tag of a script, without a space, an image asks before an observer hears of it',
  ],
  [/bucket-name|webkit-file-system/, 'a name that the policy of the declared run does not know'],
  [/template-dsd-adopt-image/, 'sometimes an image of a template’s shadow root is asked for as it is put in'],
  [/template-dsd-closed/, 'nothing can look into a shadow root that the parser closes'],
  [/^again\/prefixed-href/, 'an SVG reference with a prefix of its own is not known as one'],
  [/^again\/import-/, '`import` in a text that code runs, or makes a file of: it is syntax, not a function'],
  [
    /^again\/(worker|shared|sw)-/,
    'a worker file of the site that is sent the address by a message, or puts it together: its text does not give it away',
  ],
  [/link-rel-?list|link-relist/, 'the list of a link’s relations does not tell whose it is'],
  [/anchor-download/, 'Firefox, as it is driven here, takes a page for one that a visitor has just used'],
  [/^sixth\/exec-undo/, 'what an editing command takes back stands there before anybody can look at it'],
  [
    /^sixth\/(exec-insert|style-text|style-range)/,
    'what takes a part of the text of a style sheet away, or types into it, is not asked',
  ],
  [
    /^sixth\/frame-poll/,
    'a race: code that asks again and again finds the next window of a frame before its first script has run',
  ],
  [/select-index-template/, 'an option of a template enters a list by an index: no call tells of it'],
  [/rtc-candidate/, 'of WebRTC the servers are asked about, not the other side'],
  [/sheet-tag/, 'the parser starts the fetch within the insertion, before an observer hears of it'],
  [/document-open-three/, 'a window that the visitor opens by a click goes where it leads'],
  [/pi-xml/, 'a processing instruction is no element'],
  [
    /own-module-imports|import-in-own-file|file-module/,
    '`import` is syntax, not a function; in a file of the site only a CSP can refuse it',
  ],
  [
    /^links\/.*stylesheet|^css\/(style-import|own-file)/,
    'the parser starts the fetch within the insertion, before an observer hears of it',
  ],
  [/^links\//, 'the parser starts the fetch within the insertion, before an observer hears of it'],
  [/^shadow\/closed/, 'no script of the page can look into a closed root that the parser made'],
  [
    /^shadow\/open-stylesheet/,
    'the parser starts the fetch within the insertion, before an observer hears of it',
  ],
  [
    /^frames\/javascript-location/,
    'what the text names is fetched as the page is written; nothing of it runs',
  ],
  [/^frames\/(location|open|link)/, 'a frame is moved by its `location` or a name, which no script can wrap'],
  [
    /^frames\/(.*own-page|object-frame|blob)|own-page-frame/,
    'what the HTML of a page in a frame names is fetched ahead, and in Firefox that of an `<object>` runs: put consent.js into it',
  ],
  [
    /^frames\/(parser|parser-sandboxed|parser-long-page|parser-srcdoc-sandboxed|frameset|parser-lazy)$|^shadow\/open-frame/,
    'a race: the navigation leaves at the insertion, the observer runs when the parser pauses; `strict` refuses the request',
  ],
  [/service-worker|shared/, 'a worker that outlives its page: nothing can be put in front of its file'],
  [/^network\/open$/, 'a window that the visitor opens by a click goes where it leads'],
  [
    /file-fetch-built-up/,
    'a worker file of the site that puts the address together: its text does not give it away',
  ],
  [/^cookies\/response.*http-only/, 'no script can see or clear an HttpOnly cookie'],
  [/^cookies\/response/, 'the browser stores it before any script hears of it; it is cleared afterwards'],
  [
    /^images\/parser|^shadow\/(open|nested)-image|^svg\/|^media\//,
    'a race: an image of the HTML is fetched at the insertion, the observer runs when the parser pauses',
  ],
];
const REPLAYS: typeof LEAKS = [
  [/fetched-sync/, 'a synchronous call cannot wait: it ends with status 0'],
  [/^css\/font|font-worker/, 'a font that nothing on the page uses is not asked for again'],
  [/^css\/animation/, 'the animation is over by then'],
  [/payment/, 'a payment method that is not granted is not offered; asked again, it is'],
  [/rtc-turns/, 'a connection is made without the servers that were left out'],
  [/type-removed/, 'the original and its copy were both held'],
  [/shared-file-import-scripts/, 'a shared worker cannot be stood in for: what it imports is left out'],
  [/^cookies\/response/, 'was cleared: the server sets it again with its next response'],
  [/^realms\/opened/, 'the opened window is let go with its page, which loads the same again'],
  [/meta-refresh/, 'the page that follows is asked for again by the page that was left'],
  [/^svg\//, 'an SVG image that was stopped in the HTML is not drawn again'],
  [
    /(?:command|turn|attribute-name|where)-twice|css-value-object|(?:animate|effect)-getter|open-object-frame/,
    'says one thing to the guard and another to the browser: what it said first is done, nothing waits',
  ],
  [/worker-import-twice/, 'a worker cannot wait for an import: the call throws'],
  [/frame-entities/, 'entities of XML hide what the document loads: it waits until everything is granted'],
  [/tt-default-(?:script|url)/, 'a script that the page’s default policy makes up is left out, not held'],
  [/./, 'was fetched before it could be held, and is loaded when it may be'],
];
const TWINS: typeof LEAKS = [
  [/changing-object/, 'an address is converted twice, so one that changes is another one'],
  [/./, 'held although its service is allowed'],
];

export const reasonFor = (list: 'leaks' | 'replays' | 'twins', id: string): string =>
  ({ leaks: LEAKS, replays: REPLAYS, twins: TWINS })[list].find(([pattern]) => pattern.test(id))?.[1] ??
  'not yet held';
