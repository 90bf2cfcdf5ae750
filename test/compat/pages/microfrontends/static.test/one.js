System.register(['shared'], (put) => {
  let log;
  return {
    setters: [(shared) => { log = shared.log }],
    execute() {
      let root;
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://static.test/one.css' });
      put({
        bootstrap: async () => { log('bootstrap one'); document.head.append(link) },
        mount: async () => { log('mount one'); root = document.createElement('section'); root.className = 'one'; root.innerHTML = '<img src="https://static.test/api/pixel.png?one" alt="">one'; document.body.append(root) },
        unmount: async () => { log('unmount one'); root.remove() },
      });
    },
  };
});
