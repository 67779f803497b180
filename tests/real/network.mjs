/**
 * A whole Bluesky of its own: directory, people's server (PDS) and the service that searches (AppView). Prints its
 * addresses as one line of JSON; each line of input makes it take in what was posted, and is answered with `settled`;
 * the end of input ends it. A program of its own, so that nothing here needs its types or its hundreds of packages.
 */
import { createInterface } from 'node:readline';
import { TestNetwork } from '@atproto/dev-env';

const network = await TestNetwork.create({ dbPostgresSchema: 'real' });
console.log(JSON.stringify({ pds: network.pds.url, appView: network.bsky.url }));
for await (const _ of createInterface({ input: process.stdin })) {
	await network.processAll(60_000);
	console.log('settled');
}
await network.close();
process.exit(0);
