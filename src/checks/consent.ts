import { finding } from '../campaign/finding.ts';
import { kinds } from '../campaign/kinds.ts';
import type { Rule } from './rule.ts';

/** Praise names somebody in public: who says that the person did not agree may not publish it. */
export const checkConsent: Rule = ({ campaign: { kind, consent }, original, locate }) =>
	original || !kinds[kind].needsConsent || consent !== false
		? []
		: [finding('needsConsent', locate(['consent']), {})];
