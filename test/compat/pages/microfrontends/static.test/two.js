System.register(['shared'], (put) => {
  let log;
  return {
    setters: [(shared) => { log = shared.log }],
    execute() {
      let root;
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://static.test/two.css' });
      put({
        bootstrap: async () => { log('bootstrap two'); document.head.append(link) },
        mount: async () => { log('mount two'); root = document.createElement('section'); root.className = 'two'; root.innerHTML = '<img src="https://static.test/api/pixel.png?two" alt="">two'; document.body.append(root) },
        unmount: async () => { log('unmount two'); root.remove() },
      });
    },
  };
});
