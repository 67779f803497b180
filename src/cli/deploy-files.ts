/** `npm run deploy:files`: writes the servers' configurations in `deploy/` from the one table of headers. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeCaddyfile, writeNginx } from '../files/server-files.ts';
import { project } from './project.ts';

await writeFile(path.join(project, 'deploy/nginx.conf'), writeNginx());
await writeFile(path.join(project, 'deploy/Caddyfile'), writeCaddyfile());
