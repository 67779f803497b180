import type { KindRules } from './kind-rules.ts';

/** A friendly request with a deadline: the candystorm itself. */
export const plea = {
	demands: ['target', 'starts', 'deadline', 'messages'],
	addresses: true,
	awaitsAnswer: true,
	wantsSolution: true,
	countsWaiting: false,
	claims: true,
	needsConsent: false,
	fewestMessages: 5,
	blocks: [],
	roomForReply: false,
	look: { running: 'plea', heard: 'heard' },
	action: 'AskAction',
} satisfies KindRules;
