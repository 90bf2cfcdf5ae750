// Stands for the script of a payment provider: a field in a frame of its own, and a challenge posted to a hidden frame.
window.Pay = (key) => ({
  mount: async (selector) => {
    document.cookie = 'pay_session=1; path=/; secure; samesite=lax';
    const frame = document.createElement('iframe');
    frame.name = `pay_${key}`;
    frame.title = 'Card number';
    frame.allow = 'payment *';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.src = `https://pay.test/field.html#${key}`;
    const hear = (type) =>
      new Promise((done) => {
        const listen = ({ data, origin }) => {
          if (origin !== 'https://pay.test' || data.type !== type) return;
          removeEventListener('message', listen);
          done(data);
        };
        addEventListener('message', listen);
      });
    const ready = hear('ready');
    document.querySelector(selector).appendChild(frame);
    await ready;
    return {
      tokenize: () => {
        const token = hear('token');
        frame.contentWindow.postMessage({ type: 'tokenize' }, 'https://pay.test');
        return token;
      },
      challenge: async () => {
        const passed = hear('passed');
        const hidden = document.createElement('iframe');
        hidden.name = 'challenge';
        hidden.hidden = true;
        document.body.append(hidden);
        const form = document.createElement('form');
        form.action = 'https://pay.test/challenge.html';
        form.method = 'post';
        form.target = 'challenge';
        form.innerHTML = '<input type="hidden" name="pareq" value="abc">';
        document.body.append(form);
        form.submit();
        return passed;
      },
    };
  },
});
