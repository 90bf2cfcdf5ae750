import { useEffect, useState } from 'preact/hooks';

export default function Counter({ name }) {
  const [count, setCount] = useState(0);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <button type="button" data-ready={ready || undefined} onClick={() => setCount(count + 1)}>
      {name} {count}
    </button>
  );
}
