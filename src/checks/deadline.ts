import { type Finding, type FindingValues, finding } from '../campaign/finding.ts';
import type { Rule } from './rule.ts';

const day = 24 * 60 * 60 * 1000;

/** The deadline must come after the start, an event's end after its beginning, an answer not before its question. */
export const checkDeadline: Rule = ({ campaign, original, locate }) => {
	if (original) return [];
	const { starts, deadline, event, questions } = campaign;
	const late: Finding[] = [];
	const note = (what: FindingValues['deadlineBeforeStart']['what'], path: PropertyKey[]) =>
		late.push(finding('deadlineBeforeStart', locate(path), { what }));
	if (starts && deadline && deadline.at <= starts.at) note('campaign', ['deadline']);
	if (event?.ends && event.ends.at <= event.at.at) note('event', ['event', 'ends']);
	for (const [index, { asked, answered }] of questions.entries()) {
		if (!asked || !answered) continue;
		// A day alone is all of that day.
		const last = answered.at + (answered.dateOnly ? day - 1 : 0);
		if (last < asked.at) note('answer', ['questions', index, 'answered']);
	}
	return late;
};
