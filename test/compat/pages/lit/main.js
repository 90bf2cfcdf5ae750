import { css, html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

customElements.define(
  'server-card',
  class extends HTMLElement {
    connectedCallback() {
      this.shadowRoot.querySelector('p').append(' and upgraded');
    }
  },
);
customElements.define(
  'shop-list',
  class extends LitElement {
    static properties = { items: { state: true }, text: {} };
    static styles = css`
      li { list-style: url(/api/pixel.png?lit) }
    `;
    constructor() {
      super();
      this.items = [];
      this.text = '';
    }
    async connectedCallback() {
      super.connectedCallback();
      this.items = await (await fetch('/api/items')).json();
      await this.updateComplete;
      this.text = 'Item 1';
      await this.updateComplete;
      const copy = document.createElement('div');
      copy.setHTMLUnsafe('<section><template shadowrootmode="open"><p>set</p></template></section>');
      document.body.append(copy);
      window.result = {
        rows: this.renderRoot.querySelectorAll('li').length,
        sheets: this.renderRoot.adoptedStyleSheets.length,
        set: copy.firstChild.shadowRoot.textContent,
        markup: this.shadowRoot.innerHTML.length,
      };
    }
    render() {
      const shown = this.items.filter(({ name }) => name.includes(this.text));
      return html`<input .value=${this.text} @input=${(event) => (this.text = event.target.value)} />
        <ul>
          ${repeat(
            shown,
            ({ id }) => id,
            ({ id, name }) => html`<li><img src="/api/pixel.png?${id}" alt="" />${name}</li>`,
          )}
        </ul>
        ${unsafeHTML('<p class="raw">raw</p>')}`;
    }
  },
);
