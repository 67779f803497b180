import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '../support/command.ts';

// The parser imports its schema in a way that Node takes only with an attribute.
registerHooks({
	resolve(specifier, context, next) {
		const resolved = next(specifier, context);
		return specifier.endsWith('.json')
			? { ...resolved, importAttributes: { type: 'json' } }
			: resolved;
	},
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
	'@actions/workflow-parser'
);

/** What GitHub's own parser finds wrong with a workflow file: keys, events, permissions, expressions, schedules. */
export async function lintWorkflow(name: string, content: string): Promise<string[]> {
	const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
	// It adds to the same list what can be seen only once the whole is understood, such as jobs that wait for none.
	if (value) await convertWorkflowTemplate(context, value);
	return context.errors.getErrors().map(({ message }) => message);
}

/**
 * What GitLab would make of a folder's `.gitlab-ci.yml` where its variables have these values: what is wrong by GitLab's
 * published schema, or the names of the jobs that would run. Rules about changed files count as fulfilled.
 */
export function lintGitlab(
	folder: string,
	variables: Record<string, string>,
): { jobs: string[] } | { wrong: string } {
	const tool = join(projectFolder, 'node_modules/gitlab-ci-local/dist/index.js');
	const given = Object.entries(variables).map(([name, value]) => `--variable=${name}=${value}`);
	const known = `--ignore-predefined-vars=${Object.keys(variables).join(',')}`;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[tool, '--list-csv', '--home', folder, '--no-evaluate-rule-changes', known, ...given],
		{ cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
	);
	if (status !== 0) return { wrong: stdout + stderr };
	const [, ...rows] = stdout.trim().split('\n');
	return { jobs: rows.map((row) => row.split(';')[0] ?? '') };
}

/** Makes a repository of its own with the project's files for GitLab, which the linter asks for branch and remote. */
export function makeGitlabFolder(folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const path of ['.gitlab-ci.yml', 'deploy']) {
		cpSync(join(projectFolder, path), join(folder, path), { recursive: true });
	}
	const git = (...args: string[]) => {
		const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
		execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
	};
	git('init', '--initial-branch', 'main');
	git('remote', 'add', 'origin', 'https://gitlab.com/club/stuerme.git');
	git('add', '--all');
	git('commit', '--message', 'Files');
	git('update-ref', 'refs/remotes/origin/main', 'HEAD');
	git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
}
