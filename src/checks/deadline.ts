import { finding } from '../campaign/finding.ts';
import type { Rule } from './rule.ts';

/** The deadline must come after the start. */
export const checkDeadline: Rule = ({ campaign: { starts, deadline }, original, locate }) => {
	if (original || !starts || !deadline || deadline.at > starts.at) return [];
	return [finding('deadlineBeforeStart', locate(['deadline']), {})];
};
