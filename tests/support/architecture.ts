import { posix } from 'node:path';
import { importsOf } from './imports.ts';

/** What the files of one module may import. */
export interface ModuleRule {
	/** Other modules of `src/`. A module always knows itself, unless `itself` says otherwise. */
	modules: readonly string[];
	/** Modules that only a `<script>` of an `.astro` file may import. */
	fromScript?: readonly string[];
	/** npm packages, by name; `remark-*` stands for all names that begin so. */
	packages: readonly string[];
	/** Whether Node's own modules (`node:fs`) may be used. */
	node?: true;
	/** Whether Astro's virtual modules (`astro:content`) may be used. */
	astro?: true;
	/** `false`: files of this module do not import each other. */
	itself?: false;
	/** Whether all that the module's files load, also through other files, must be without packages. */
	withoutPackages?: true;
}

/** The rules of all modules, by the module's name: a folder of `src/`, or a file there without its ending. */
export type Rules = Readonly<Record<string, ModuleRule>>;

/** Source files by their path below `src/`, with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

/** The module that a path below `src/` belongs to. */
export function moduleOf(path: string): string {
	const [first = ''] = path.split('/');
	return path.includes('/') ? first : first.replace(/\.[a-z]+$/, '');
}

/** Imports that the rules forbid, each as a sentence that names the file and what it imports. */
export function forbiddenImports(sources: Sources, rules: Rules): string[] {
	return Object.entries(sources).flatMap(([path, text]) => {
		const rule = rules[moduleOf(path)];
		if (rule === undefined) return [`${path} belongs to no module that has a rule`];
		return importsOf(path, text).flatMap(({ from, inScript, typeOnly }) => {
			const problem = from.startsWith('.')
				? problemOfRelative(path, from, inScript, rule, sources)
				: problemOfPackage(from, rule);
			if (problem) return [`${path} ${problem}`];
			if (!rule.withoutPackages || typeOnly) return [];
			const target = targetOf(path, from);
			return packagesBehind(target, sources).map(
				(name) => `${path} loads ${target}, which loads ${name}`,
			);
		});
	});
}

function problemOfRelative(
	path: string,
	from: string,
	inScript: boolean,
	rule: ModuleRule,
	sources: Sources,
): string | undefined {
	const target = targetOf(path, from);
	if (target.startsWith('..')) return `imports ${from} from outside of src`;
	const name = moduleOf(target);
	const known = inScript ? (rule.fromScript ?? []) : rule.modules;
	const own = !inScript && name === moduleOf(path) && rule.itself !== false;
	if (!own && !known.includes(name)) {
		return `imports ${target}${inScript ? ' from a script' : ''}`;
	}
	// A glob or an address with a query names several files, or a file's raw text.
	const file = target.replace(/\?.*$/, '');
	return file in sources || /[*{]/.test(file) ? undefined : `imports ${target}, which is not there`;
}

function problemOfPackage(from: string, rule: ModuleRule): string | undefined {
	if (from.startsWith('node:')) return rule.node ? undefined : `imports ${from}`;
	if (from.startsWith('astro:')) return rule.astro ? undefined : `imports ${from}`;
	const name = from
		.split('/')
		.slice(0, from.startsWith('@') ? 2 : 1)
		.join('/');
	const fits = (pattern: string) =>
		pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
	return rule.packages.some(fits) ? undefined : `imports the package ${name}`;
}

function targetOf(path: string, from: string): string {
	return posix.join(posix.dirname(path), from);
}

/** The packages that a file loads, itself or through other files. */
function packagesBehind(path: string, sources: Sources, seen = new Set<string>()): string[] {
	if (seen.has(path)) return [];
	seen.add(path);
	return importsOf(path, sources[path] ?? '')
		.filter(({ typeOnly }) => !typeOnly)
		.flatMap(({ from }) =>
			from.startsWith('.') ? packagesBehind(targetOf(path, from), sources, seen) : [from],
		);
}

/** Circles among the files, each as `a → b → a`, every circle once. Types count: two files that need each other are one. */
export function circles(sources: Sources): string[] {
	const found = new Set<string>();
	const done = new Set<string>();
	const visit = (path: string, trail: readonly string[]): void => {
		const start = trail.indexOf(path);
		if (start >= 0) {
			found.add(circleFrom(trail.slice(start)));
			return;
		}
		if (done.has(path)) return;
		for (const { from } of importsOf(path, sources[path] ?? '')) {
			const target = targetOf(path, from).replace(/\?.*$/, '');
			if (from.startsWith('.') && target in sources) visit(target, [...trail, path]);
		}
		done.add(path);
	};
	for (const path of Object.keys(sources)) visit(path, []);
	return [...found];
}

/** Writes a circle down from its first file in the alphabet on, so that it reads the same wherever it was entered. */
function circleFrom(files: readonly string[]): string {
	const first = files.indexOf([...files].sort()[0] ?? '');
	const turned = [...files.slice(first), ...files.slice(0, first)];
	return [...turned, turned[0]].join(' → ');
}

/** The same rules as a graph, to be searched for circles: each module as a file that imports those it knows. */
export function rulesAsSources(rules: Rules): Sources {
	return Object.fromEntries(
		Object.entries(rules).map(([name, rule]) => [
			`${name}/index.ts`,
			[...rule.modules, ...(rule.fromScript ?? [])]
				.filter((other) => other !== name)
				.map((other) => `import '../${other}/index.ts';`)
				.join('\n'),
		]),
	);
}
