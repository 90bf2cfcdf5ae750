import { lazy, StrictMode, Suspense, useEffect, useReducer, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const Detail = lazy(() => import('./detail.jsx'));

const Shop = () => {
  const [items, setItems] = useState([]);
  const [basket, add] = useReducer((list, id) => [...list, id], []);
  const [text, setText] = useState('');
  const field = useRef(null);
  useEffect(() => {
    const controller = new AbortController();
    fetch('/api/items', { signal: controller.signal })
      .then((response) => response.json())
      .then(setItems)
      .catch((error) => error.name !== 'AbortError' && Promise.reject(error));
    return () => controller.abort();
  }, []);
  return (
    <main>
      <input ref={field} value={text} onChange={(event) => setText(event.target.value)} aria-label="search" />
      <ul>
        {items
          .filter(({ name }) => name.includes(text))
          .map(({ id, name }) => (
            <li key={id} style={{ backgroundImage: 'url(/api/pixel.png)' }}>
              <img src="/api/pixel.png" alt="" width="1" /> {name}
              <button type="button" onClick={() => add(id)}>
                Add
              </button>
            </li>
          ))}
      </ul>
      <div dangerouslySetInnerHTML={{ __html: '<p class="raw">raw <b>markup</b></p>' }} />
      {createPortal(<output>{basket.join(',')}</output>, document.getElementById('portal'))}
      <Suspense fallback={<p>Loading</p>}>{basket.length > 1 && <Detail id={basket[0]} />}</Suspense>
      <svg viewBox="0 0 9 9">
        <image href="/api/pixel.png" width="9" height="9" />
      </svg>
    </main>
  );
};
flushSync(() => createRoot(document.getElementById('root')).render(<StrictMode><Shop /></StrictMode>));
const until = async (test) => {
  while (!test()) await new Promise((done) => setTimeout(done, 20));
};
await until(() => document.querySelectorAll('li').length === 40);
const field = document.querySelector('input');
Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'Item 1');
field.dispatchEvent(new Event('input', { bubbles: true }));
await until(() => document.querySelectorAll('li').length === 11);
for (const button of [...document.querySelectorAll('button')].slice(0, 2)) button.click();
await until(() => document.querySelector('.detail'));
window.result = document.querySelector('output').textContent;
