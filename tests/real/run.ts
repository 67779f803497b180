/**
 * `npm run test:real`: posts to a real Bluesky on this machine and counts there. Not part of `npm test`: it needs
 * PostgreSQL and Redis from Debian, installs `@atproto/dev-env` into `tests/real`, and says so before it does.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../support/command.ts';
import { installNetwork, installServices } from './installed.ts';

try {
	installServices();
	installNetwork();
	const vitest = join(projectFolder, 'node_modules/vitest/vitest.mjs');
	const args = [vitest, 'run', '--config', 'tests/real/vitest.config.ts'];
	const options = { cwd: projectFolder, stdio: 'inherit' } as const;
	process.exitCode = spawnSync(process.execPath, args, options).status ?? 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
