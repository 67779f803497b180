import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../support/command.ts';
import { newFolder } from './support/run.ts';

const script = join(projectFolder, 'deploy/timers/keep-numbers.sh');

/** Git without the settings of whoever runs the tests. */
const env = {
	...process.env,
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_SYSTEM: '/dev/null',
	GIT_AUTHOR_NAME: 'a',
	GIT_AUTHOR_EMAIL: 'a@example.org',
	GIT_COMMITTER_NAME: 'a',
	GIT_COMMITTER_EMAIL: 'a@example.org',
};

function git(folder: string, ...args: string[]): string {
	return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

async function put(folder: string, name: string, text: string): Promise<void> {
	await mkdir(join(folder, name, '..'), { recursive: true });
	await writeFile(join(folder, name), text);
}

/** A repository on a server with one campaign, and two clones of it. */
async function newRepository() {
	const root = await newFolder();
	const [server, timer, person] = ['server.git', 'timer', 'person'].map((name) => join(root, name));
	if (!server || !timer || !person) throw new Error('There are three names.');
	git(root, 'init', '--quiet', '--bare', '--initial-branch', 'main', server);
	git(root, 'clone', '--quiet', server, person);
	await put(person, 'campaigns/pool.mdx', 'Pool');
	git(person, 'add', '.');
	git(person, 'commit', '--quiet', '--message', 'A campaign');
	git(person, 'push', '--quiet', 'origin', 'HEAD:main');
	git(root, 'clone', '--quiet', server, timer);
	const keep = (repository = server) =>
		spawnSync(script, [repository, 'main'], { cwd: timer, env, encoding: 'utf8' });
	return { server, timer, person, keep };
}

describe('The script that keeps the numbers', () => {
	test('commits counts files, wherever they lie, and nothing else', async () => {
		const { server, timer, keep } = await newRepository();
		await put(timer, 'campaigns/pool.counts.json', '{}');
		await put(timer, 'campaigns/school/index.counts.json', '{}');
		await put(timer, 'campaigns/pool.mdx', 'changed');
		await put(timer, '.env', 'KEY=secret');
		expect(keep()).toMatchObject({ status: 0, stdout: 'New numbers are committed.\n' });
		expect(git(server, 'show', '--name-only', '--format=%s', 'main').split('\n')).toEqual([
			'Count posts',
			'',
			'campaigns/pool.counts.json',
			'campaigns/school/index.counts.json',
		]);
	});

	test('ends with 3 where nothing is new, or nothing was ever counted', async () => {
		const { timer, keep } = await newRepository();
		const nothing = { status: 3, stdout: 'No new numbers: no commit, and nothing to rebuild.\n' };
		expect(keep()).toMatchObject(nothing);
		await put(timer, 'campaigns/pool.counts.json', '{}');
		expect(keep().status).toBe(0);
		expect(keep()).toMatchObject(nothing);
	});

	test('lays its commit on top of what somebody pushed meanwhile', async () => {
		const { server, timer, person, keep } = await newRepository();
		await put(person, 'campaigns/pool.mdx', 'News');
		git(person, 'commit', '--quiet', '--all', '--message', 'News');
		git(person, 'push', '--quiet', 'origin', 'HEAD:main');
		await put(timer, 'campaigns/pool.counts.json', '{}');
		expect(keep().status).toBe(0);
		expect(git(server, 'log', '--format=%s', 'main').split('\n')).toEqual([
			'Count posts',
			'News',
			'A campaign',
		]);
	});

	test('gives up with 1 where the server cannot be reached, or the other side changed the same numbers', async () => {
		const { server, timer, person, keep } = await newRepository();
		await put(timer, 'campaigns/pool.counts.json', '{"a":1}');
		expect(keep(`${server}-gone`).status).toBe(1);
		await put(person, 'campaigns/pool.counts.json', '{"b":2}');
		git(person, 'add', '.');
		git(person, 'commit', '--quiet', '--message', 'By hand');
		git(person, 'push', '--quiet', 'origin', 'HEAD:main');
		await put(timer, 'campaigns/pool.counts.json', '{"c":3}');
		expect(keep().status).toBe(1);
		expect(git(server, 'log', '-1', '--format=%s', 'main')).toBe('By hand');
		expect(git(timer, 'status', '--porcelain')).toBe('');
	});
});

const workflow = async (name: string) => {
	const text = await readFile(join(projectFolder, 'deploy/timers', name), 'utf8');
	return { text, data: parse(text) };
};

describe.each(['github.yml', 'forgejo.yml'])('%s', (name) => {
	test('runs away from the full hour, one at a time, never cut off by the next', async () => {
		const { data } = await workflow(name);
		for (const { cron } of data.on.schedule) {
			const minutes = String(cron).split(' ')[0]?.split(',').map(Number) ?? [];
			expect(minutes.length).toBeGreaterThan(0);
			for (const minute of minutes) expect([0, 15, 30, 45]).not.toContain(minute);
		}
		expect(data.concurrency).toEqual({ group: 'count', 'cancel-in-progress': false });
	});

	test('hands the token and the keys only to the steps that need them', async () => {
		const { data } = await workflow(name);
		const steps = data.jobs.count.steps;
		const withToken = steps.filter(({ env }: { env?: object }) => env && 'TOKEN' in env);
		const names = withToken.map(({ name }: { name: string }) => name);
		expect(names).toContain('Keep the numbers');
		expect(JSON.stringify(data.env ?? {}) + JSON.stringify(data.jobs.count.env ?? {})).not.toMatch(
			/secrets|token/i,
		);
		const install = steps.find(({ run }: { run?: string }) => run === 'npm ci');
		expect(install.env).toBeUndefined();
	});

	test('publishes only where something changed', async () => {
		const { text } = await workflow(name);
		expect(text).toMatch(/if: (needs\.count|steps\.keep)\.outputs\.changed == 'true'/);
	});
});

test('GitHub’s timer has no right but to commit numbers and to publish, and pins what it uses', async () => {
	const { text, data } = await workflow('github.yml');
	expect(data.permissions).toEqual({});
	expect(data.jobs.count.permissions).toEqual({ contents: 'write' });
	expect(data.jobs.publish.permissions).toEqual({
		contents: 'read',
		pages: 'write',
		'id-token': 'write',
	});
	const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
	expect(used.length).toBeGreaterThan(2);
	for (const action of used) expect(action).toMatch(/@[0-9a-f]{40}$|^\.\/\.github\/workflows\//);
});

test('GitLab’s timer runs by schedule only, one at a time, and publishes nothing where nothing is new', async () => {
	const { data } = await workflow('gitlab.yml');
	expect(data.count).toMatchObject({
		rules: [{ if: '$CI_PIPELINE_SOURCE == "schedule"' }],
		resource_group: 'count',
		allow_failure: { exit_codes: 3 },
	});
});
