import { type Finding, finding } from '../campaign/finding.ts';
import { kinds } from '../campaign/kinds.ts';
import { knownUpdates, phaseAt } from '../campaign/phase.ts';
import type { Rule } from './rule.ts';

const day = 24 * 60 * 60 * 1000;

/** How long a running storm may be silent. */
const mostSilentDays = 3;

/** Updates that lie in the future: they count only once their time has come. */
export const checkFutureUpdates: Rule = ({ campaign, original, now, locate }) => {
	if (original) return [];
	return campaign.updates.flatMap(({ at }, index): Finding[] =>
		at.at > now
			? [finding('updateInFuture', locate(['updates', index, 'at']), { found: at.written })]
			: [],
	);
};

/** An answer and a solution should say where they can be read. */
export const checkSources: Rule = ({ campaign, original, locate }) => {
	if (original) return [];
	return campaign.updates.flatMap(({ kind, source }, index): Finding[] => {
		const wantsSource = kind === 'answer' || kind === 'solved';
		return wantsSource && source === undefined
			? [finding('updateWithoutSource', locate(['updates', index]), {})]
			: [];
	});
};

/** Who takes part in a running storm wants to hear how it goes. */
export const checkNews: Rule = ({ campaign, original, now, locateKey, written }) => {
	const { kind, updates, starts, deadline } = campaign;
	if (original || !kinds[kind].awaitsAnswer) return [];
	const known = updates.map((update) => ({ ...update, at: update.at.at }));
	const phase = phaseAt({ starts: starts?.at, deadline: deadline?.at, updates: known }, now);
	const newest = Math.max(starts?.at ?? 0, knownUpdates(known, now).at(-1)?.at ?? 0);
	const isOpen = phase === 'running' || phase === 'heard';
	if (!isOpen || newest === 0 || now - newest <= mostSilentDays * day) return [];
	const hasUpdates = written.some(({ path }) => path[0] === 'updates');
	const place = locateKey(hasUpdates ? 'updates' : 'starts');
	return [finding('noNews', place, { days: Math.floor((now - newest) / day) })];
};
