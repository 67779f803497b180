import type { KindRules } from './kind-rules.ts';

/** Questions to somebody who does not answer. */
export const question = {
	demands: ['target', 'messages'],
	addresses: true,
	awaitsAnswer: true,
	wantsSolution: true,
	countsWaiting: true,
	claims: true,
	needsConsent: false,
	fewestMessages: 1,
	blocks: ['questions', 'contacts'],
	roomForReply: false,
	look: { running: 'question', heard: 'question' },
	action: 'AskAction',
} satisfies KindRules;
