// Mends postgres 3.4.9 where it stands installed, because no release of it does: a connection that dies in a transaction
// threw in nobody's call and ended the process, or came back as one that never sends again and held each statement given
// to it for 30 seconds (https://github.com/porsager/postgres/issues/1154 and 1208), or answered its first statement with
// the error of its last. What a transaction said after its connection had died went to the connection that took its
// place. Plain JavaScript: it runs as part of installing,
// and leaves alone what is mended already.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** By file: what stands there, and what has to. */
const mends = {
  'connection.js': [
    // What was buffered for the dead socket goes, so that the next one is written to.
    [
      '    clearImmediate(nextWriteTimer)\n',
      '    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n',
      2,
    ],
    // What was sent and not answered is refused; it would wait on the next connection for an answer that is not its own.
    [
      '    socket = null\n\n    if (initial)',
      "    socket = null\n    while (sent.length)\n      queryError(sent.shift(), Errors.connection('CONNECTION_CLOSED', options, socket))\n\n    if (initial)",
      1,
    ],
    // Half an answer, or the server's last words, are not the first answer of the next connection.
    [
      '    closedTime = performance.now()\n',
      '    query = results = errorResponse = null\n    rows = 0\n    closedTime = performance.now()\n',
      1,
    ],
  ],
  'index.js': [
    // A transaction ends with its connection.
    [
      '    let savepoints = 0\n      , connection\n',
      '    let savepoints = 0\n      , connection\n      , lost = null\n',
      1,
    ],
    [
      'new Promise((_, reject) => connection.onclose = reject)',
      'new Promise((_, reject) => connection.onclose = (error) => reject(lost = error))',
      1,
    ],
    [
      '        q.catch(e => uncaughtError || (uncaughtError = e))\n',
      '        q.catch(e => uncaughtError || (uncaughtError = e))\n        if (lost)\n          return q.reject(lost)\n',
      1,
    ],
  ],
};

const sources = new URL('../../node_modules/postgres/src/', import.meta.url);
for (const [name, changes] of Object.entries(mends)) {
  const file = fileURLToPath(new URL(name, sources));
  let text = readFileSync(file, 'utf8');
  if (changes.every(([, mended]) => text.includes(mended))) continue;
  for (const [broken, mended, times] of changes) {
    if (text.split(broken).length - 1 !== times) throw new Error(`${file} is not that of postgres 3.4.9.`);
    text = text.replaceAll(broken, mended);
  }
  // Whoever reads it meanwhile, reads it whole.
  writeFileSync(`${file}.mended`, text);
  renameSync(`${file}.mended`, file);
}
