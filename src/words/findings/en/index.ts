import type { FindingDictionary } from '../sentence.ts';
import { bodyFindings } from './body.ts';
import { fieldFindings } from './fields.ts';
import { fileFindings } from './file.ts';
import { messageFindings } from './messages.ts';
import { siteFindings } from './site.ts';

/** Every finding in English. */
export const english = {
	...fileFindings,
	...fieldFindings,
	...messageFindings,
	...bodyFindings,
	...siteFindings,
} satisfies FindingDictionary;
