import { finding } from '../campaign/finding.ts';
import type { CampaignKind } from '../campaign/kinds.ts';
import type { Rule } from './rule.ts';

/** Kinds that claim something which people should be able to look up. */
const claiming: readonly CampaignKind[] = ['plea', 'question', 'statement'];

/** A claim needs evidence; its place is the title, which makes the claim. */
export const checkEvidence: Rule = ({ campaign, original, locateKey, written }) => {
	if (!written.some(({ path: [field] }) => field === 'title')) return [];
	if (original || !claiming.includes(campaign.kind) || campaign.evidence.length > 0) return [];
	return [finding('noEvidence', locateKey('title'), {})];
};
