// Prints "passed failed" of a vitest JSON report; a failed run that counts no failed test counts as one.
import { readFileSync } from 'node:fs';

const [file, status] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8'));
const passed = report.numPassedTests;
let failed = report.numFailedTests;
if (failed === 0 && (status !== '0' || passed === 0 || !report.success)) failed = 1;
console.log(`${passed} ${failed}`);
