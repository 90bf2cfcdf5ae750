export const list = () => Object.assign(document.createElement('ul'), { innerHTML: '<li>one</li><li>two</li>' });
