/** `npm run check`: says everything that is wrong with the campaigns. */
import { parseArgs } from 'node:util';
import { finding } from '../campaign/finding.ts';
import { CommandError, checkCampaigns, NoFolderError, runAsCommand } from './project.ts';
import { printReport, reportFormats } from './report.ts';

const help = `npm run check
npm run --silent check -- --format json

Says everything that is wrong with the campaigns, with its place and what to write instead.

  --format   text for people, json for programs, github or gitlab for proposals    (text)
  --lang     de or en                                                              (the site's)
  --help     this page
`;

async function check(): Promise<number> {
	const { values } = parseArgs({
		options: {
			format: { type: 'string', default: 'text' },
			lang: { type: 'string' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	const format = reportFormats.find((known) => known === values.format);
	if (!format) throw new CommandError(`--format is one of ${reportFormats.join(', ')}.`);
	const lang = (['de', 'en'] as const).find((known) => known === values.lang);
	if (values.lang && !lang) throw new CommandError('--lang is one of de, en.');
	const checked = await checkCampaigns().catch((error: unknown) => {
		// A program that reads the report gets one, whatever happened; people read the error's sentence.
		if (error instanceof NoFolderError && format !== 'text') {
			const place = { file: '.', line: 1, column: 1 };
			const findings = [finding('unreadable', place, { reason: 'folder' })];
			const nothing = { campaigns: [], sources: new Map() };
			printReport({ ...nothing, findings, lang: lang ?? 'en', address: 'du' }, format);
		}
		throw error;
	});
	printReport(lang ? { ...checked, lang } : checked, format);
	return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

await runAsCommand(check);
