/** `npm run dev`: Astro's dev server; while a campaign has mistakes, its pages show the report. */
import { dev } from 'astro';
import { checkCampaigns, project, runAsCommand } from './project.ts';
import { printReport } from './report.ts';

await runAsCommand(async () => {
	printReport(await checkCampaigns());
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	process.chdir(project);
	process.env.ASTRO_DEV_BACKGROUND = '0';
	await dev({ root: project });
	return 0;
});
