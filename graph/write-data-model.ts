import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../text/package-root.ts';
import { dataModelPage } from './data-model.ts';

/** `npm run data-model` */
writeFileSync(join(packageRoot(), 'docs', 'data-model.md'), dataModelPage());
