document.documentElement.dataset.worker = document.title + ' ' + location.pathname + ' ' + document.querySelector('h1')?.textContent; navigator.sendBeacon('/api/echo', 'beacon');
