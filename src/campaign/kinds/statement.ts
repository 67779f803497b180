import type { KindRules } from './kind-rules.ts';

/** One's own clarification, correction or apology. */
export const statement = {
	demands: [],
	addresses: false,
	awaitsAnswer: false,
	wantsSolution: false,
	countsWaiting: false,
	claims: true,
	needsConsent: false,
	fewestMessages: 0,
	blocks: ['make-good'],
	roomForReply: false,
	look: { running: 'statement', heard: 'statement' },
	action: undefined,
} satisfies KindRules;
