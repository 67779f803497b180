import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sweetBlades } from '../components/sweet.ts';
import { isInside } from '../site/loader.ts';
import { checkProject } from '../site/settings.ts';
import { studioPath } from '../site/studio-time.ts';
import { studioWords } from '../words/studio.ts';
import { countFindings } from './findings.ts';
import { turnClock } from './turn-clock.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** How long after a save the files are checked again, in milliseconds: an editor's save is several events. */
const afterSave = 150;

/** The studio: pages, a clock and a toolbar app in the dev server, and nothing at all in a build. */
export function studio(project: string, folder: string): AstroIntegration {
	let inDev = false;
	let base = '/';
	const state = async () => {
		const { findings, lang } = await checkProject(project, process.env);
		return {
			counts: countFindings(findings, lang),
			level: findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
			isGood: findings.length === 0,
			words: studioWords[lang].toolbar,
			href: studioPath(base),
		};
	};
	return {
		name: 'candystorm:studio',
		hooks: {
			'astro:config:setup': ({ command, config, injectRoute, addDevToolbarApp, injectScript }) => {
				inDev = command === 'dev';
				if (!inDev) return;
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				for (const [pattern, file] of [
					['/_studio', 'list.astro'],
					['/_studio/[slug]', 'campaign.astro'],
				] as const) {
					injectRoute({ pattern, entrypoint: here(`./${file}`), prerender: false });
				}
				addDevToolbarApp({
					id: 'candystorm',
					name: 'Candystorm',
					icon: `<svg viewBox="0 0 24 24" fill="currentColor"><path d="${sweetBlades}"/></svg>`,
					entrypoint: here('./toolbar.ts'),
				});
				injectScript('head-inline', pageClock);
			},
			'astro:route:setup': ({ route }) => {
				// In dev a picture is drawn when it is asked for, also one that only another time shows.
				if (inDev && route.component.endsWith('images/[key].png.ts')) route.prerender = false;
			},
			'astro:server:setup': ({ server, toolbar }) => {
				server.middlewares.use(turnClock);
				const tell = async () => toolbar.send('candystorm:state', await state());
				toolbar.onAppInitialized('candystorm', tell);
				let waiting: ReturnType<typeof setTimeout> | undefined;
				server.watcher.on('all', (_event, file) => {
					if (!isInside(folder, file)) return;
					clearTimeout(waiting);
					waiting = setTimeout(() => {
						tell();
						server.ws.send('candystorm:checked', {});
					}, afterSave);
				});
			},
		},
	};
}

/** Turns the clock of a page that is shown at another time: a script at the very beginning of its head. */
const pageClock = `{
	const at = Date.parse(new URLSearchParams(location.search).get('clock') ?? '');
	if (!Number.isNaN(at) && !location.pathname.includes('/_studio/')) {
		const { now } = Date;
		const shift = at - now();
		Date.now = () => now() + shift;
	}
}`;
