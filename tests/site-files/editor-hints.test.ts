import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { editorHints, writeEditorHints } from '../../src/site/editor-hints.ts';
import { temporaryPath } from '../sites/fixtures.ts';
import { projectFolder } from '../support/command.ts';

const text = `---
title: Licht für die Brücke
kind: pleas
titel: Licht
ask: Bitte macht Licht.
d
---

Es ist dunkel.
`;

test('Campaigns and translations each have their schema; nothing has to stand in a translation', () => {
	const hints = editorHints('/home/anna/My Club/campaigns', [
		'club.mdx',
		'club.en.mdx',
		'bank/index.mdx',
	]);
	expect(hints['collections.json']).toMatchObject({
		entries: {
			'file:///home/anna/my club/campaigns/club.mdx': 'campaigns',
			'file:///home/anna/my club/campaigns/club.en.mdx': 'translations',
			'file:///home/anna/my club/campaigns/bank/index.mdx': 'campaigns',
		},
	});
	expect(JSON.stringify(hints['campaigns.schema.json'])).toContain('"required":');
	expect(JSON.stringify(hints['translations.schema.json'])).not.toContain('"required":');
});

/** Talks to the language server of Astro's extension, which comes with the type check, as VS Code does. */
function talk(root: string) {
	const server = spawn(
		process.execPath,
		[join(projectFolder, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
		{ stdio: ['pipe', 'pipe', 'ignore'] },
	);
	let rest = Buffer.alloc(0);
	let asked = 0;
	const answers = new Map<number, (answer: unknown) => void>();
	const send = (message: object) => {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	};
	server.stdout.on('data', (bytes: Buffer) => {
		rest = Buffer.concat([rest, bytes]);
		for (;;) {
			const head = /^Content-Length: (\d+)\r\n\r\n/i.exec(rest.toString('latin1'));
			const end = (head?.[0].length ?? 0) + Number(head?.[1]);
			if (!head || rest.length < end) return;
			const { id, method, result, params } = JSON.parse(rest.toString('utf8', head[0].length, end));
			rest = rest.subarray(end);
			if (method === undefined) answers.get(id)?.(result);
			else if (id !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
		}
	});
	const ask = (method: string, params: object) =>
		new Promise<unknown>((resolve) => {
			asked += 1;
			answers.set(asked, resolve);
			send({ id: asked, method, params });
		});
	const tell = (method: string, params: object) => send({ method, params });
	const start = async () => {
		const uri = pathToFileURL(root).href;
		await ask('initialize', {
			processId: process.pid,
			rootUri: uri,
			workspaceFolders: [{ uri, name: 'club' }],
			capabilities: { textDocument: { completion: {}, hover: {}, diagnostic: {} } },
			initializationOptions: {
				contentIntellisense: true,
				typescript: { tsdk: join(projectFolder, 'node_modules/typescript/lib') },
			},
		});
		tell('initialized', {});
	};
	return { ask, tell, start, end: () => server.kill() };
}

test('Astro’s extension completes, explains and checks the fields of a campaign by them', async () => {
	const root = temporaryPath('editor');
	const folder = join(root, 'campaigns');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'club.mdx'), text);
	writeEditorHints(root, folder, ['club.mdx']);
	const { ask, tell, start, end } = talk(root);
	try {
		await start();
		const uri = pathToFileURL(join(folder, 'club.mdx')).href;
		tell('textDocument/didOpen', {
			textDocument: { uri, languageId: 'mdx', version: 1, text },
		});
		const at = (line: number, character: number) => ({
			textDocument: { uri },
			position: { line, character },
		});
		const labels = async (line: number, character: number) => {
			const list = await ask('textDocument/completion', at(line, character));
			return (list as { items: { label: string }[] }).items.map(({ label }) => label);
		};
		expect(await labels(5, 1)).toEqual(expect.arrayContaining(['deadline', 'demo', 'messages']));
		expect(await labels(2, 6)).toEqual(['plea', 'thanks', 'question', 'letter', 'statement']);
		expect(JSON.stringify(await ask('textDocument/hover', at(4, 1)))).toContain(
			'The request in one friendly sentence.',
		);
		const found = await ask('textDocument/diagnostic', { textDocument: { uri } });
		const messages = (found as { items: { message: string }[] }).items.map((each) => each.message);
		expect(messages).toEqual(
			expect.arrayContaining([
				'Property titel is not allowed.',
				expect.stringContaining('Valid values: "plea"'),
			]),
		);
	} finally {
		end();
	}
});
