import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './support/command.ts';
import { type Lock, lackingOptional, scriptsNotDecided, withAddress } from './support/lock-file.ts';

interface Manifest {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
}

const read = (name: string) => JSON.parse(readFileSync(join(projectFolder, name), 'utf8'));
const manifest: Manifest = read('package.json');
const lock: Lock = read('package-lock.json');
const locked = (name: string) => lock.packages[`node_modules/${name}`]?.version;

test('The lock file holds the binaries of every platform', () => {
	const platforms = Object.values(lock.packages).filter((entry) => entry.os ?? entry.cpu);
	expect(platforms.length).toBeGreaterThan(50);
	expect(lackingOptional(lock)).toEqual([]);
});

test('Astro, Biome and TypeScript have the versions whose parts can all be had', () => {
	expect(locked('astro')).toBe('7.3.4');
	expect(locked('@biomejs/biome')).toBe('2.5.15');
	expect(locked('typescript')).toMatch(/^6\./);
	expect(locked('node')).toMatch(/^24\./);
});

test('Every version in package.json is exact, and the lock file has that one', () => {
	const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
	for (const [name, version] of Object.entries(wanted)) {
		expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
		expect(locked(name), name).toBe(version);
	}
});

test('The lock file names no host that packages come from', () => {
	expect(withAddress(lock)).toEqual([]);
	expect(JSON.stringify(lock)).not.toMatch(/"resolved":/);
});

test('It is decided for every package whether its install script may run', () => {
	expect(scriptsNotDecided(lock, manifest.allowScripts)).toEqual([]);
	expect(manifest.allowScripts.node).toBe(true);
});

test('The checks of the lock file find what they look for', () => {
	const bad: Lock = {
		packages: {
			'': {},
			'node_modules/tool': {
				version: '1.0.0',
				optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' },
				hasInstallScript: true,
				resolved: 'https://packages.example/tool.tgz',
			},
			'node_modules/tool-linux': { version: '1.0.0', os: ['linux'], optional: true },
			'node_modules/x/node_modules/tool-darwin': { version: '1.0.0', os: ['darwin'] },
			'node_modules/@scope/old/node_modules/tool': { hasInstallScript: true },
		},
	};
	expect(lackingOptional(bad)).toEqual(['node_modules/tool lacks tool-darwin']);
	expect(withAddress(bad)).toEqual(['node_modules/tool']);
	expect(scriptsNotDecided(bad, {})).toEqual(['tool']);
	expect(scriptsNotDecided(bad, { tool: false })).toEqual([]);
});

test('A nested entry is enough where it is the one that its owner would load', () => {
	const good: Lock = {
		packages: {
			'node_modules/a/node_modules/tool': { optionalDependencies: { bin: '1.0.0' } },
			'node_modules/a/node_modules/bin': { version: '1.0.0', cpu: ['arm64'] },
		},
	};
	expect(lackingOptional(good)).toEqual([]);
});
