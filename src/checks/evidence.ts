import { finding } from '../campaign/finding.ts';
import { kinds } from '../campaign/kinds.ts';
import type { Rule } from './rule.ts';

/** A claim needs evidence; its place is the title, which makes the claim. */
export const checkEvidence: Rule = ({ campaign, original, locateKey, written }) => {
	if (!written.some(({ path: [field] }) => field === 'title')) return [];
	if (original || !kinds[campaign.kind].claims || campaign.evidence.length > 0) return [];
	return [finding('noEvidence', locateKey('title'), {})];
};
