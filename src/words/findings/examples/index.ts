import { bodyExamples } from './body.ts';
import type { ExampleDictionary } from './example.ts';
import { fieldExamples } from './fields.ts';
import { fileExamples } from './file.ts';
import { messageExamples } from './messages.ts';
import { siteExamples } from './site.ts';

export type { Example } from './example.ts';

/** A wrong and a right example of every finding, for the page that explains them. */
export const findingExamples: ExampleDictionary = {
	...fileExamples,
	...fieldExamples,
	...messageExamples,
	...bodyExamples,
	...siteExamples,
};
