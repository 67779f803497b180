import type { KindRules } from './kind-rules.ts';

/** Praise for an organization or, where they agreed, for a person. */
export const thanks = {
	demands: ['target', 'messages'],
	addresses: true,
	awaitsAnswer: false,
	wantsSolution: false,
	countsWaiting: false,
	claims: false,
	needsConsent: true,
	fewestMessages: 1,
	blocks: ['event'],
	roomForReply: false,
	look: { running: 'thanks', heard: 'thanks' },
	action: 'CommunicateAction',
} satisfies KindRules;
