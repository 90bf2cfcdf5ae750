import { javascript } from '@codemirror/lang-javascript';
import { basicSetup, EditorView } from 'codemirror';

const view = new EditorView({
  doc: Array.from({ length: 60 }, (_, line) => `const value${line} = ${line};`).join('\n'),
  extensions: [basicSetup, javascript()],
  parent: document.getElementById('editor'),
});
fetch('/api/item?id=2')
  .then((response) => response.text())
  .then((text) => view.dispatch({ changes: { from: 0, insert: `// ${text}\n` } }))
  .then(() => {
    window.finish = () => {
      view.contentDOM.blur();
      window.result = { length: view.state.doc.length, last: view.state.doc.line(view.state.doc.lines).text };
    };
  });
