#!/usr/bin/env node
// Plain old JavaScript on purpose: an outdated Node must still be able to read this file and say what is wrong.
const needed = [20, 19];
const running = process.versions.node.split('.').map(Number);
if (running[0] < needed[0] || (running[0] === needed[0] && running[1] < needed[1])) {
  console.error(
    `qpg needs Node.js ${needed.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Remedy: install a current LTS release of Node.js and run the command again.',
  );
  process.exit(5);
}
import('../dist/api/cli/main.js').then(
  (cli) => cli.main(process.argv),
  (error) => {
    if (
      error &&
      error.code === 'ERR_MODULE_NOT_FOUND' &&
      String(error.message).includes('dist/api/cli/main.js')
    ) {
      console.error(
        'qpg has not been built: dist/ is missing.\nRemedy: run "npm install" (or "npm run build") in its folder.',
      );
      process.exit(5);
    }
    throw error;
  },
);
