// Version 1.14.0 stores no text in the build that bundlers are given.
const SQL = await window.initSqlJs({ locateFile: (file) => `/${file}` });
const db = new SQL.Database();
db.run('create table item (id integer, name text)');
for (const { id, name } of await (await fetch('/api/items')).json()) db.run('insert into item values (?, ?)', [id, name]);
const [{ values }] = db.exec("select id, name from item where name like '%1%' order by id desc");
document.querySelector('table').innerHTML = values.map((row) => `<tr><td>${row.join('<td>')}</tr>`).join('');

const worker = new Worker('/worker.sql-wasm.js');
const ask = (message) =>
  new Promise((done, fail) => {
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = (event) => fail(new Error(event.message));
    worker.postMessage(message);
  });
await ask({ id: 1, action: 'open' });
const { results } = await ask({ id: 2, action: 'exec', sql: 'select 6 * 7 as answer' });
worker.terminate();
window.result = { rows: values.length, answer: results[0].values[0][0] };
