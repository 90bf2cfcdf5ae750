import { Suspense, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

const App = () => {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <main>
      <h1>{ready ? 'Hydrated' : 'Hello'}</h1>
      <Suspense fallback={<p>Waiting</p>}>
        <ul>
          {window.__data.map((id) => (
            <li key={id} onClick={() => setReady('clicked')}>
              {id}
            </li>
          ))}
        </ul>
      </Suspense>
      <link rel="stylesheet" href="/late.css" precedence="default" />
      <title>Titled by React</title>
    </main>
  );
};
const problems = [];
const root = document.getElementById('root');
const first = root.querySelector('li');
hydrateRoot(root, <App />, { onRecoverableError: (error) => problems.push(error.message) });
const wait = setInterval(() => {
  if (!document.querySelector('h1')?.textContent.includes('Hydrated')) return;
  clearInterval(wait);
  window.result = { same: first.isConnected, problems };
}, 20);
