import { defineToolbarApp } from 'astro/toolbar';

/** What the dev server tells the toolbar: how many findings there are, in finished words. */
interface State {
	counts: string;
	level: 'error' | 'warning';
	isGood: boolean;
	words: { title: string; open: string };
	href: string;
}

/** The toolbar is dark on every page. */
const look = `
	h1 { margin: 0; color: #fff; font-size: 22px; font-weight: 700; }
	p { margin: 0.75em 0; font-size: 18px; color: #fff; }
	a { align-self: start; padding: 0.6em 1.2em; color: #2b1a2f; background: #ffd166; border-radius: 2em; font-weight: 700; text-decoration: none; }
	a:focus-visible { outline: 3px solid #fff; outline-offset: 3px; }
`;

/** The app in Astro's toolbar: counts the findings, and opens the studio. */
export default defineToolbarApp({
	init(canvas, app, server) {
		const frame = document.createElement('astro-dev-toolbar-window');
		const title = document.createElement('h1');
		const counts = document.createElement('p');
		const open = document.createElement('a');
		const style = document.createElement('style');
		style.textContent = look;
		frame.append(style, title, counts, open);
		canvas.append(frame);
		server.on<State>('candystorm:state', (state) => {
			title.textContent = state.words.title;
			counts.textContent = state.counts;
			open.textContent = state.words.open;
			open.href = state.href;
			app.toggleNotification(state.isGood ? { state: false } : { state: true, level: state.level });
		});
	},
});
