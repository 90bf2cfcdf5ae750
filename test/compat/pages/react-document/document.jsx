import { useEffect, useState } from 'react';

/** A whole document that React renders, as with Next.js and Remix: what it does not know of, it may take for its own. */
export const Document = ({ policy }) => {
  const [count, setCount] = useState(0);
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  useEffect(() => {
    if (!count) return;
    const script = document.createElement('script');
    script.src = `/api/script.js?name=${count}`;
    document.body.append(script);
  }, [count]);
  return (
    <html lang="en">
      <head>
        {policy && (
          <>
            <meta httpEquiv="Content-Security-Policy" content="" />
            <script
              type="application/json"
              id="flux-consent-policy"
              dangerouslySetInnerHTML={{ __html: policy }}
            />
            <script src="/flux-consent/consent.js" />
          </>
        )}
        <meta charSet="utf-8" />
        <title>A document of React</title>
        <script
          type="text/plain"
          data-consent="analytics"
          dangerouslySetInnerHTML={{ __html: 'window.marked = true' }}
        />
        <link rel="preload" as="image" href="/api/pixel.png" />
      </head>
      <body>
        <h1>{hydrated ? 'Hydrated' : 'From the server'}</h1>
        <button type="button" onClick={() => setCount(count + 1)}>
          {`Pressed ${count}`}
        </button>
        <ul>
          {['one', 'two', 'three'].map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <script type="module" async src="/main.js" />
      </body>
    </html>
  );
};
