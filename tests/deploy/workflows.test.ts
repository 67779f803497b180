import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../support/command.ts';
import { lintGitlab, lintWorkflow, makeGitlabFolder } from './lint.ts';

interface Step {
	name?: string;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
	'working-directory'?: string;
}
interface Job {
	needs?: string | string[];
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	steps?: Step[];
	uses?: string;
}
interface Workflow {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	jobs: Record<string, Job>;
}

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const filesIn = (folder: string) =>
	readdirSync(join(projectFolder, folder)).map((name) => `${folder}/${name}`);

const onGithub = [...filesIn('.github/workflows'), 'deploy/timers/github.yml'];
const onForgejo = [...filesIn('.forgejo/workflows'), 'deploy/timers/forgejo.yml'];

/** An expression as workflow files have it. */
const expression = (text: string) => `\${{ ${text} }}`;

const stepsOf = (workflow: Workflow): Step[] =>
	Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps);

describe.each([...onGithub, ...onForgejo])('%s', (path) => {
	const text = read(path);
	const workflow: Workflow = parse(text);

	test('GitHub’s own parser finds nothing wrong with it', async () => {
		expect(await lintWorkflow(path, text)).toEqual([]);
	});

	test('It waits only for jobs and reads only steps that are there', () => {
		const jobs = Object.keys(workflow.jobs);
		for (const { needs = [] } of Object.values(workflow.jobs)) {
			expect(jobs).toEqual(expect.arrayContaining([needs].flat()));
		}
		const ids = [...text.matchAll(/^\s+(?:- )?id: (\S+)/gm)].map(([, id]) => id);
		const read = [...text.matchAll(/\bsteps\.(\w+)\./g)].map(([, id]) => id);
		expect(ids).toEqual(expect.arrayContaining(read));
	});

	test('Nothing that a stranger can write gets into a command', () => {
		for (const { run } of stepsOf(workflow)) expect(run ?? '').not.toContain('${{');
	});

	test('No checkout leaves the token behind, and every job ends by itself', () => {
		const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
	});

	test('The files and commands that it names are there', () => {
		const { scripts }: { scripts: object } = JSON.parse(read('package.json'));
		const commands = stepsOf(workflow).flatMap(({ run = '' }) => run.split('\n'));
		for (const command of commands) {
			const [, script] = /\bnpm run (?:--silent )?([\w:]+)/.exec(command) ?? [];
			if (script) expect(scripts).toHaveProperty([script]);
			const [, file] = /(?:^|node (?:\.\.\/)?)((?:deploy|src|\.ci)\/[\w./-]+)/.exec(command) ?? [];
			if (file) expect(existsSync(join(projectFolder, file)), file).toBe(true);
		}
	});
});

describe.each(onGithub)('%s', (path) => {
	const text = read(path);
	const workflow: Workflow = parse(text);

	test('It has no right but those that are written down, and an end', () => {
		const everywhere = JSON.stringify(workflow.permissions ?? 'all');
		expect(['{}', '{"contents":"read"}']).toContain(everywhere);
		for (const job of Object.values(workflow.jobs)) {
			if (!job.uses) expect(job['timeout-minutes']).toBeLessThanOrEqual(20);
		}
	});

	test('Every action is pinned to a commit, with its version beside it', () => {
		for (const [, action = ''] of text.matchAll(/\buses: (.*)/g)) {
			expect(action).toMatch(/^(\.\/\S+|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
		}
	});

	test('The same action has the same version in all of them', () => {
		const versions = new Map<string, Set<string>>();
		for (const file of onGithub) {
			for (const [, name = '', version = ''] of read(file).matchAll(/\buses: ([\w/-]+)@(.*)/g)) {
				versions.set(name, (versions.get(name) ?? new Set()).add(version));
			}
		}
		expect([...versions].filter(([, found]) => found.size > 1)).toEqual([]);
	});
});

describe('The linters find what they look for', () => {
	const job = (lines: string) => `on: push\njobs:\n  a:\n    runs-on: x\n${lines}`;

	test.each([
		['an event that is none', 'on: pul_request\njobs: {a: {runs-on: x, steps: [{run: x}]}}'],
		['a right that is none', job('    permissions: {content: read}\n    steps: [{run: x}]')],
		['a key that is none', job('    steps: [{run: x, working_directory: y}]')],
		['an unknown name in an expression', job(`    steps: [{run: '${expression('gitub.ref')}'}]`)],
		['an unknown function', job(`    steps: [{run: '${expression('frobnicate(1)')}'}]`)],
		['jobs that wait for each other', job('    needs: a\n    steps: [{run: x}]')],
		[
			'a time that is none',
			"on: {schedule: [{cron: '77 * * * *'}]}\njobs: {a: {runs-on: x, steps: [{run: x}]}}",
		],
	])('in GitHub’s files: %s', async (_, text) => {
		expect((await lintWorkflow('bad.yml', text)).length).toBe(1);
	});

	test('in GitLab’s file: a key that is none', async () => {
		const folder = join(inject('temporaryFolder'), 'gitlab-bad');
		makeGitlabFolder(folder);
		const file = join(folder, '.gitlab-ci.yml');
		await writeFile(file, (await readFile(file, 'utf8')).replace('publish:', 'publishes:'));
		expect(lintGitlab(folder, {})).toMatchObject({
			wrong: expect.stringContaining("'publishes' property is not expected to be here"),
		});
	});
});

describe('.gitlab-ci.yml', () => {
	const plain = join(inject('temporaryFolder'), 'gitlab');
	const counting = join(inject('temporaryFolder'), 'gitlab-counting');

	beforeAll(async () => {
		makeGitlabFolder(plain);
		makeGitlabFolder(counting);
		const file = join(counting, '.gitlab-ci.yml');
		const include = 'include:\n  - local: deploy/timers/gitlab.yml\n\n';
		await writeFile(file, include + (await readFile(file, 'utf8')));
	});

	const main = { CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' };
	const idea = { ...main, CI_COMMIT_BRANCH: 'idea' };
	test.each([
		['A push publishes', plain, { ...main, CI_PIPELINE_SOURCE: 'push' }, ['pages']],
		[
			'A merge request has its campaigns checked',
			plain,
			{ CI_COMMIT_BRANCH: '', CI_PIPELINE_SOURCE: 'merge_request_event' },
			['campaigns'],
		],
		['Another branch does nothing', plain, { ...idea, CI_PIPELINE_SOURCE: 'push' }, []],
		['With the timer, a push', counting, { ...main, CI_PIPELINE_SOURCE: 'push' }, ['pages']],
		['With the timer, its time', counting, { ...main, CI_PIPELINE_SOURCE: 'schedule' }, ['count']],
	])('Taken by GitLab’s schema. %s', (_, folder, variables, jobs) => {
		expect(lintGitlab(folder, variables)).toEqual({ jobs });
	});

	test('Its commands are there', () => {
		const { scripts }: { scripts: object } = JSON.parse(read('package.json'));
		const names = [...read('.gitlab-ci.yml').matchAll(/npm run (?:--silent )?([\w:]+)/g)];
		expect(names.map(([, name]) => name)).toEqual(['build']);
		for (const [, name = ''] of names) expect(scripts).toHaveProperty([name]);
	});
});

test('netlify.toml names the build command and the folder that it writes, and nothing else', () => {
	// https://docs.netlify.com/build/configure-builds/file-based-configuration/
	const lines = read('netlify.toml').split('\n').filter(Boolean);
	expect(lines).toEqual([
		'[build]',
		'command = "npm run build"',
		'publish = "dist"',
		'[build.environment]',
		'NODE_VERSION = "24"',
	]);
});

describe('A pull request', () => {
	const workflow: Workflow = parse(read('.github/workflows/campaigns.yml'));
	const steps = workflow.jobs.check?.steps ?? [];

	test('runs nothing that it brings: the program is that of the branch it is for, installed before its files are there', () => {
		expect(workflow.on).toEqual({ pull_request: { paths: ['campaigns/**'] } });
		const [program, , install, campaigns] = steps;
		expect(program?.with?.ref).toBe(expression('github.event.pull_request.base.sha'));
		expect(program?.with?.path).toBeUndefined();
		expect(install?.run).toBe('npm ci');
		expect(campaigns?.with).toMatchObject({
			path: 'proposal',
			'sparse-checkout': '/campaigns/',
			'sparse-checkout-cone-mode': false,
		});
	});

	test.each([...filesIn('.github/workflows'), ...filesIn('.forgejo/workflows')])(
		'%s gives it no secret and no right to write',
		(path) => {
			const text = read(path);
			const { on, jobs, permissions }: Workflow = parse(text);
			expect(Object.keys(on)).not.toContain('pull_request_target');
			if (!('pull_request' in on)) return;
			expect(text).not.toMatch(/secrets\.|github\.token|\bTOKEN\b/);
			const rights = [
				permissions ?? {},
				...Object.values(jobs).map((job) => job.permissions ?? {}),
			];
			for (const right of rights.flatMap(Object.values)) expect(right).toBe('read');
		},
	);

	test('gets its findings at the lines of its files, and no link in it leads anywhere', async () => {
		const root = join(inject('temporaryFolder'), 'pull-request');
		const proposal = join(root, 'proposal');
		await mkdir(join(proposal, 'campaigns'), { recursive: true });
		await symlink(join(projectFolder, 'src'), join(root, 'src'));
		await cp(join(projectFolder, 'tests/sites/mistakes'), join(proposal, 'campaigns'), {
			recursive: true,
		});
		await symlink('/etc/passwd', join(proposal, 'campaigns/secret.mdx'));
		await symlink('/etc', join(proposal, 'campaigns/folder'));
		const step = steps.find(({ name }) => name === 'Check them');
		const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'false'], {
			cwd: join(root, step?.['working-directory'] ?? ''),
			encoding: 'utf8',
			env: {
				...process.env,
				PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
				CANDYSTORM_NOW: '2026-03-02T12:00:00+01:00',
				CANDYSTORM_CAMPAIGNS:
					step?.env?.CANDYSTORM_CAMPAIGNS?.replace(expression('github.workspace'), root) ?? '',
			},
		});
		expect(status).toBe(1);
		const lines = stdout.trim().split('\n');
		expect(lines.length).toBeGreaterThan(4);
		for (const line of lines) {
			expect(line).toMatch(/^::(error|warning) file=campaigns\/[\w.-]+,line=\d+,col=\d+,title=/);
		}
		expect(lines.filter((line) => line.includes('campaigns/secret.mdx'))).toEqual([
			expect.stringContaining('CS-'),
		]);
		expect(stdout).not.toContain('root:');
		expect(stdout).not.toContain('campaigns/folder');
	});
});
