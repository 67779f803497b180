/** `npm run docs:errors`: writes docs/errors.md, the page that every finding links to. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Finding, type FindingName, finding, findingCodes } from '../campaign/finding.ts';
import { checkFolder } from '../checks/check-folder.ts';
import { fontsIn } from '../images/fonts.ts';
import { type Example, findingExamples } from '../words/findings/examples/index.ts';
import { sayFinding, titleOf } from '../words/findings/index.ts';
import { exampleFolder, examplesNow } from './example-folder.ts';
import { project } from './project.ts';

const introduction = `# What the check says · Was die Prüfung sagt

\`npm run check\` names a code with everything that it finds. Here is each code with its sentence in German and English, and with an example that is wrong and one that is right. Errors stop the build; warnings do not, and a campaign can keep one with \`allow\`.

\`npm run check\` nennt zu allem, was es findet, eine Nummer. Hier steht jede mit ihrem Satz auf Deutsch und Englisch, mit einem falschen und einem richtigen Beispiel. Fehler verhindern den Bau der Seiten, Hinweise nicht; mit \`allow\` darf einer bleiben.

The words by which tone is judged are short lists of the project's own, in German and English (\`src/checks/tone/\`), under the project's licence. Look-alike letters come from Unicode's table of confusables (UTS #39) by the package \`unhomoglyph\`.

This page is written by \`npm run docs:errors\`; its examples are run by the tests.
`;

/** The finding that a wrong example gives; of one that is only told, the one with the values that stand there. */
function findingOf(name: FindingName, example: Example): Finding {
	if (example.in === 'words') {
		return finding(name, { file: 'bridge.mdx', line: 1, column: 1 }, example.values);
	}
	const folder = exampleFolder(example, 'wrong');
	const findings = folder
		? checkFolder(folder, { now: examplesNow, env: {}, fonts: fontsIn(project) }).findings
		: [];
	const found = findings.find((candidate) => candidate.name === name);
	if (!found) throw new Error(`The wrong example of ${name} does not give it.`);
	return found;
}

/** A text that Markdown shows as it stands. */
function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

/** One side of an example as a block of code, or as a list of what is told or of files. */
function formatSide(example: Example, side: 'wrong' | 'right'): string {
	if (example.in === 'words') return `- ${example[side].de}\n- ${example[side].en}`;
	if (example.in === 'names') {
		return example[side].length > 0
			? example[side].map((name) => `- \`campaigns/${name}\``).join('\n')
			: '- `campaigns/site.yaml`';
	}
	const language = example.in === 'body' || example.in === 'file' ? 'mdx' : 'yaml';
	return `\`\`\`${language}\n${example[side]}\n\`\`\``;
}

function formatSection(name: FindingName): string {
	const example = findingExamples[name];
	const found = findingOf(name, example);
	const kind = { error: 'Fehler · error', warning: 'Hinweis · warning' }[found.severity];
	const sentences = (['de', 'en'] as const).map((lang) => {
		const { message, fix } = sayFinding(found, lang);
		return `> ${escapeMarkdown(message)}  \n> → ${escapeMarkdown(fix)}`;
	});
	return [
		`## ${found.code}`,
		`**${titleOf(name, 'de')} · ${titleOf(name, 'en')}** (${kind})`,
		...sentences.flatMap((sentence, index) => (index > 0 ? ['<!-- -->', sentence] : [sentence])),
		'Falsch · wrong:',
		formatSide(example, 'wrong'),
		'Richtig · right:',
		formatSide(example, 'right'),
	].join('\n\n');
}

/** The text of docs/errors.md: every finding in the order of the codes. */
export function formatErrorDocs(): string {
	// The keys of an object are its names; Object.keys forgets that.
	const names = Object.keys(findingCodes) as FindingName[];
	const sorted = names.sort((a, b) => (findingCodes[a] < findingCodes[b] ? -1 : 1));
	return `${[introduction.trimEnd(), ...sorted.map(formatSection)].join('\n\n')}\n`;
}

if (import.meta.main) {
	await writeFile(path.join(project, 'docs/errors.md'), formatErrorDocs());
}
