import style from './late.json' with { type: 'json' }; export const late = Object.assign(document.createElement('p'), { textContent: style.text });
