import Quill from 'quill';

const editor = new Quill('#editor', { theme: 'snow', modules: { toolbar: [['bold', 'italic'], ['link', 'image'], [{ list: 'ordered' }]] } });
window.finish = () => {
  editor.formatText(0, 5, 'bold', true);
  editor.insertEmbed(5, 'image', '/api/pixel.png');
  editor.clipboard.dangerouslyPasteHTML(editor.getLength(), '<h2>Pasted</h2><ul><li>one</li><li>two</li></ul>');
  window.result = { text: editor.getText(), html: editor.getSemanticHTML() };
};
