import type { KindRules } from './kind-rules.ts';

/** An open letter, in which a reply gets as much room as the letter. */
export const letter = {
	demands: ['target'],
	addresses: true,
	awaitsAnswer: true,
	wantsSolution: false,
	countsWaiting: false,
	claims: false,
	needsConsent: false,
	fewestMessages: 0,
	blocks: ['signed', 'reply'],
	roomForReply: true,
	look: { running: 'letter', heard: 'letter' },
	action: 'CommunicateAction',
} satisfies KindRules;
