import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodFolder } from '../hostile/hostile-folder.ts';
import { campaignText } from '../hostile/made-files.ts';

/** What a campaign would leave behind if anything of it were executed. */
export interface Trap {
	/** A file that it would write. */
	file: string;
	/** An address that it would ask for. */
	url: string;
	/** The name of an environment variable that it would print. */
	variable: string;
}

/** The trap as a program: an expression that springs it wherever it is evaluated. */
export function trapCode({ file, url, variable }: Trap): string {
	const node = `globalThis.process`;
	return [
		`${node}.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(file)}, 'sprung')`,
		`${node}.getBuiltinModule('node:http').get(${JSON.stringify(url)}).on('error', () => {})`,
		`console.log(${node}.env.${variable})`,
		`${node}.env.${variable}`,
	].join(', ');
}

/** Files of a campaigns folder by their path. */
export type Files = Record<string, string>;

/** The site's file and one campaign without mistakes at `/good-one/`. */
export const plainFiles: Files = {
	'site.yaml': readFileSync(join(goodFolder, 'site.yaml'), 'utf8'),
	'good-one.mdx': campaignText(),
};

/** The ways in which an ordinary Astro site runs code that stands in a content file; each is one more campaign. */
export function hostileWays(trap: Trap): Record<string, Files> {
	const code = trapCode(trap);
	const body = (text: string): Files => ({ 'trap-one.mdx': campaignText({}, text) });
	const field = (more: string): Files => ({ 'trap-one.mdx': campaignText({ more }) });
	const bomb = Array.from(
		{ length: 9 },
		(_, index) =>
			`a${index}: &a${index} [${Array(9)
				.fill(index === 0 ? 'x' : `*a${index - 1}`)
				.join(', ')}]`,
	).join('\n');
	return {
		'import and export': body(`import fs from 'node:fs'\nexport const a = [${code}]`),
		'an expression': body(`Heute: {[${code}]} {import.meta.env.${trap.variable}}`),
		'an expression as a property': body(`<Quote by={String([${code}])}>Wir</Quote>`),
		'a layout that is a file': {
			...field('layout: ./trap-one.mjs'),
			'trap-one.mjs': `export default [${code}]`,
		},
		'a layout that is an address': field(
			`layout: ${JSON.stringify(`data:text/javascript,export default [${code}]`)}`,
		),
		'a picture that is a module': {
			...body('![Die Brücke](./trap-one.mjs)'),
			'trap-one.mjs': `export default [${code}]`,
		},
		'a function in YAML': field(`organizer: !!js/function 'function () { ${code} }'`),
		'a bomb in YAML': field(bomb),
	};
}
