import { expect, test } from 'vitest';
import { slips } from './read.ts';

// Each slip's whole finding: its place, its name and what the sentence is made from.

test('an unquoted handle', () => {
	expect(
		slips({
			target:
				'target:\n  name: Telekom hilft\n  handles:\n    x: @telekom_hilft\n    mastodon: @hilft@social.example.com',
		}),
	).toMatchInlineSnapshot(`
		"7:8 yamlAt {"corrected":"    x: \\"@telekom_hilft\\""}
		8:15 yamlAt {"corrected":"    mastodon: \\"@hilft@social.example.com\\""}"
	`);
});

test('unquoted handles in braces', () => {
	expect(
		slips({
			target:
				'target: { name: Telekom hilft, handles: { x: @telekom_hilft, bluesky: @hilft.example } }',
		}),
	).toMatchInlineSnapshot(`
		"4:46 yamlAt {"corrected":"target: { name: Telekom hilft, handles: { x: \\"@telekom_hilft\\", bluesky: \\"@hilft.example\\" } }"}
		4:71 yamlAt {"corrected":"target: { name: Telekom hilft, handles: { x: \\"@telekom_hilft\\", bluesky: \\"@hilft.example\\" } }"}"
	`);
});

test('an unquoted handle as a field name', () => {
	expect(
		slips({ target: 'target:\n  name: Telekom hilft\n  @telekom_hilft: x' }),
	).toMatchInlineSnapshot(`
		"6:3 yamlAt {"corrected":"  \\"@telekom_hilft\\": x"}
		6:3 unknownKey {"key":"@telekom_hilft","parent":"target"}"
	`);
});

test('a colon in an unquoted text', () => {
	expect(slips({ title: 'title: Telekom: Wo bleibt das Netz?' })).toMatchInlineSnapshot(
		`"2:15 yamlColon {"corrected":"title: \\"Telekom: Wo bleibt das Netz?\\""}"`,
	);
});

test('a colon at the end of an unquoted text', () => {
	expect(slips({ title: 'title: Telekom:' })).toMatchInlineSnapshot(
		`"2:15 yamlColon {"corrected":"title: \\"Telekom:\\""}"`,
	);
});

test('a colon in an unquoted list entry', () => {
	expect(
		slips({
			messages:
				'messages:\n  - Liebes Team von {target}: helft uns {url}\n  - Wichtig: helft uns {url}',
		}),
	).toMatchInlineSnapshot(`
		"10:29 yamlColon {"corrected":"  - \\"Liebes Team von {target}: helft uns {url}\\""}
		11:12 yamlColon {"corrected":"  - \\"Wichtig: helft uns {url}\\""}"
	`);
});

test('a colon in a text below its field', () => {
	expect(slips({ ask: 'ask:\n  Liebes Team: helft uns' })).toMatchInlineSnapshot(
		`"7:14 yamlColon {"corrected":"  \\"Liebes Team: helft uns\\""}"`,
	);
});

test('a colon in the second line of a text', () => {
	expect(slips({ ask: 'ask: Bitte helft\n  liebes Team: jetzt' })).toMatchInlineSnapshot(
		`"7:14 yamlColon {"corrected":"ask: \\"Bitte helft\\n  liebes Team: jetzt\\""}"`,
	);
});

test('a colon within brackets', () => {
	expect(slips({ hashtags: 'hashtags: ["#a", b: c]' })).toMatchInlineSnapshot(`
		"3:19 yamlColon {"corrected":"hashtags: [\\"#a\\", \\"b: c\\"]"}
		3:18 badHashtag {"found":"b: c","corrected":"#bc"}"
	`);
});

test('a colon within braces', () => {
	expect(
		slips({ messages: 'messages:\n  - { text: Bitte: {url}, id: eins }' }),
	).toMatchInlineSnapshot(
		`"10:18 yamlColon {"corrected":"  - { text: \\"Bitte: {url}\\", id: eins }"}"`,
	);
});

test('a text that starts with a placeholder', () => {
	expect(
		slips({ messages: 'messages:\n  - {target}, helft uns bitte {url}\n  - {ask}' }),
	).toMatchInlineSnapshot(`
		"10:5 yamlStart {"character":"{","corrected":"  - \\"{target}, helft uns bitte {url}\\""}
		11:5 yamlStart {"character":"{","corrected":"  - \\"{ask}\\""}"
	`);
});

test('a text that starts with a square bracket', () => {
	expect(slips({ title: 'title: [Eilig] Netz' })).toMatchInlineSnapshot(
		`"2:8 yamlStart {"character":"[","corrected":"title: \\"[Eilig] Netz\\""}"`,
	);
});

test('texts that start with other characters', () => {
	expect(
		slips({
			title: 'title: !Wichtig heute',
			ask: 'ask: & jetzt alle',
			messages:
				'messages:\n  - *Bitte* helft\n  - %100\n  - `Netz`\n  - > Zitat\n  - | Strich\n  - ? Frage\n  - , Komma\n  - }',
		}),
	).toMatchInlineSnapshot(`
		"2:8 yamlStart {"character":"!","corrected":"title: \\"!Wichtig heute\\""}
		6:6 yamlStart {"character":"&","corrected":"ask: \\"& jetzt alle\\""}
		10:5 yamlStart {"character":"*","corrected":"  - \\"*Bitte* helft\\""}
		11:5 yamlStart {"character":"%","corrected":"  - \\"%100\\""}
		12:5 yamlStart {"character":"\`","corrected":"  - \\"\`Netz\`\\""}
		13:5 yamlStart {"character":">","corrected":"  - \\"> Zitat\\""}
		14:5 yamlStart {"character":"|","corrected":"  - \\"| Strich\\""}
		15:5 yamlStart {"character":"?","corrected":"  - \\"? Frage\\""}
		16:5 yamlStart {"character":",","corrected":"  - \\", Komma\\""}
		17:5 yamlStart {"character":"}","corrected":"  - \\"}\\""}"
	`);
});

test('a text in brackets that goes on with a placeholder', () => {
	expect(slips({ messages: 'messages: [Danke {target}! {url}, "b"]' })).toMatchInlineSnapshot(
		`"9:18 yamlStart {"character":"{","corrected":"messages: [\\"Danke {target}! {url}\\", \\"b\\"]"}"`,
	);
});

test('a tab before a field', () => {
	expect(slips({ target: 'target:\n\tname: Telekom hilft' })).toMatchInlineSnapshot(
		`"5:1 yamlTab {"corrected":"  name: Telekom hilft"}"`,
	);
});

test('tabs before a block of fields', () => {
	expect(
		slips({ target: 'target:\n\tname: Telekom hilft\n\thandles:\n\t\tx: "@telekom_hilft"' }),
	).toMatchInlineSnapshot(`"5:1 yamlTab {"corrected":"  name: Telekom hilft"}"`);
});

test('a tab after a dash', () => {
	expect(slips({ messages: 'messages:\n  -\ttext: "a"\n  - b' })).toMatchInlineSnapshot(
		`"10:4 yamlTab {"corrected":"  - text: \\"a\\""}"`,
	);
});

test('no-break spaces before a field', () => {
	expect(slips({ target: 'target:\n\u00a0\u00a0name: Telekom hilft' })).toMatchInlineSnapshot(
		`"5:1 yamlIndent {}"`,
	);
});

test('a no-break space before what looks like a comment', () => {
	expect(slips({ title: 'title: Netz\n\u00a0# jetzt' })).toBe('3:1 yamlIndent {}');
});

test('an empty list entry', () => {
	expect(slips({ messages: 'messages:\n  - "a"\n  -\n  - "b"' })).toMatchInlineSnapshot(
		`"11:3 yamlEmptyEntry {}"`,
	);
});

test('nothing but an empty list entry', () => {
	expect(slips({ messages: 'messages:\n  -' })).toMatchInlineSnapshot(`"10:3 yamlEmptyEntry {}"`);
});

test('an empty entry in brackets', () => {
	expect(slips({ hashtags: 'hashtags: ["#a", , "#b"]' })).toMatchInlineSnapshot(
		`"3:18 yamlEmptyEntry {}"`,
	);
});

test('an empty field', () => {
	expect(slips({ title: 'title:', target: 'target:' })).toMatchInlineSnapshot(`
		"2:1 emptyText {"field":"title"}
		4:1 emptyText {"field":"target"}"
	`);
});

test('an empty text', () => {
	expect(slips({ title: 'title: ""' })).toMatchInlineSnapshot(`"2:1 emptyText {"field":"title"}"`);
});

test('a hashtag after an unquoted text', () => {
	expect(slips({ ask: 'ask: Helft uns bitte #echh13 noch heute' })).toMatchInlineSnapshot(
		`"6:22 yamlHash {"lost":"#echh13 noch heute","corrected":"ask: \\"Helft uns bitte #echh13 noch heute\\""}"`,
	);
});

test('hashtags of other scripts, with digits and underscores', () => {
	expect(
		slips({ messages: 'messages:\n  - Помогите #помощь\n  - Helft #1\n  - Helft #_a # Kommentar' }),
	).toMatchInlineSnapshot(`
		"10:14 yamlHash {"lost":"#помощь","corrected":"  - \\"Помогите #помощь\\""}
		11:11 yamlHash {"lost":"#1","corrected":"  - \\"Helft #1\\""}
		12:11 yamlHash {"lost":"#_a","corrected":"  - \\"Helft #_a\\" # Kommentar"}"
	`);
});

test('unquoted hashtags in brackets', () => {
	expect(slips({ hashtags: 'hashtags: [#telekomhilf, #echh13]' })).toMatchInlineSnapshot(`
		"3:12 yamlHash {"lost":"#telekomhilf","corrected":"hashtags: [\\"#telekomhilf\\", \\"#echh13\\"]"}
		3:26 yamlHash {"lost":"#echh13","corrected":"hashtags: [\\"#telekomhilf\\", \\"#echh13\\"]"}"
	`);
});

test('unquoted hashtags in a list', () => {
	expect(slips({ hashtags: 'hashtags:\n  - #telekomhilf\n  - #echh13' })).toMatchInlineSnapshot(`
		"4:5 yamlHash {"lost":"#telekomhilf","corrected":"  - \\"#telekomhilf\\""}
		5:5 yamlHash {"lost":"#echh13","corrected":"  - \\"#echh13\\""}"
	`);
});

test('a hashtag as the whole value', () => {
	expect(slips({ title: 'title: #Hilfe' })).toMatchInlineSnapshot(
		`"2:8 yamlHash {"lost":"#Hilfe","corrected":"title: \\"#Hilfe\\""}"`,
	);
});

test('a line with a hashtag in the middle of a text', () => {
	expect(slips({ ask: 'ask: Helft uns\n  #echh13 bitte\n  noch heute' })).toMatchInlineSnapshot(
		`"7:3 yamlHash {"lost":"#echh13 bitte","corrected":"ask: \\"Helft uns\\n  #echh13 bitte\\n  noch heute\\""}"`,
	);
});

test('a line with a hashtag at the end of a text', () => {
	expect(slips({ ask: 'ask: Helft uns\n  #echh13' })).toMatchInlineSnapshot(
		`"7:3 yamlHash {"lost":"#echh13","corrected":"ask: \\"Helft uns\\n  #echh13\\""}"`,
	);
});

test('a comment in the middle of a text', () => {
	expect(slips({ ask: 'ask: Helft uns\n  # Kommentar\n  noch heute' })).toMatchInlineSnapshot(
		`"7:3 yamlHash {"lost":"# Kommentar","corrected":"ask: \\"Helft uns\\n  # Kommentar\\n  noch heute\\""}"`,
	);
});

test('a comment behind the first line of a text', () => {
	expect(slips({ ask: 'ask: Helft uns # Kommentar\n  noch heute' })).toMatchInlineSnapshot(
		`"6:16 yamlHash {"lost":"# Kommentar","corrected":"ask: \\"Helft uns # Kommentar\\n  noch heute\\""}"`,
	);
});

test('a hashtag and a comment behind it', () => {
	expect(slips({ title: 'title: Netz #jetzt # Kommentar' })).toMatchInlineSnapshot(
		`"2:13 yamlHash {"lost":"#jetzt","corrected":"title: \\"Netz #jetzt\\" # Kommentar"}"`,
	);
});

test('a quotation mark that is not closed', () => {
	expect(slips({ title: 'title: "Schnelles Netz' })).toMatchInlineSnapshot(
		`"2:8 yamlQuote {"corrected":"title: \\"Schnelles Netz\\""}"`,
	);
});

test('a quotation mark that is not closed in a list', () => {
	expect(slips({ messages: 'messages:\n  - "a {url}\n  - "b {url}"' })).toMatchInlineSnapshot(
		`"10:5 yamlQuote {"corrected":"  - \\"a {url}\\""}"`,
	);
});

test('a quotation mark that is not closed over several lines', () => {
	expect(slips({ ask: 'ask: "Helft uns\n  noch heute' })).toMatchInlineSnapshot(
		`"6:6 yamlQuote {"corrected":"ask: \\"Helft uns\\n  noch heute\\""}"`,
	);
});

test('quotation marks within quotation marks', () => {
	expect(slips({ title: 'title: "Wir sagen "Danke" laut"' })).toMatchInlineSnapshot(
		`"2:19 yamlQuote {"corrected":"title: 'Wir sagen \\"Danke\\" laut'"}"`,
	);
});

test('text behind a quoted text', () => {
	expect(slips({ title: 'title: "Danke" sagen' })).toMatchInlineSnapshot(
		`"2:14 yamlQuote {"corrected":"title: '\\"Danke\\" sagen'"}"`,
	);
});

test('an apostrophe within single quotation marks', () => {
	expect(slips({ title: "title: 'Wie geht's?'" })).toMatchInlineSnapshot(
		`"2:17 yamlQuote {"corrected":"title: \\"Wie geht's?\\""}"`,
	);
});

test('an apostrophe at the beginning', () => {
	expect(slips({ title: "title: 's Netz" })).toMatchInlineSnapshot(
		`"2:8 yamlQuote {"corrected":"title: \\"'s Netz\\""}"`,
	);
});

test('a comma behind a quoted text', () => {
	expect(slips({ messages: 'messages:\n  - "a",\n  - "b",' })).toMatchInlineSnapshot(`
		"10:7 yamlQuote {"corrected":"  - \\"a\\""}
		11:7 yamlQuote {"corrected":"  - \\"b\\""}"
	`);
});

test('backslashes in double quotation marks', () => {
	expect(slips({ title: 'title: "¯\\_(ツ)_/¯ C:\\Users"' })).toMatchInlineSnapshot(
		`"2:21 yamlBackslash {"corrected":"title: \\"¯\\\\_(ツ)_/¯ C:\\\\\\\\Users\\""}"`,
	);
});

test('a field that is indented too far', () => {
	expect(slips({ title: 'title: Netz\n  lang: de' })).toMatchInlineSnapshot(`"3:3 yamlIndent {}"`);
});

test('two fields that are indented too far', () => {
	expect(slips({ title: 'title: "Netz"\n  lang: de\n  kind: plea' })).toMatchInlineSnapshot(
		`"3:3 yamlIndent {}"`,
	);
});

test('a field between two indentations', () => {
	expect(
		slips({ target: 'target:\n  name: Telekom hilft\n site: https://example.com' }),
	).toMatchInlineSnapshot(`"6:2 yamlIndent {}"`);
});

test('list entries that do not stand below each other', () => {
	expect(slips({ messages: 'messages:\n  - "a"\n - "b"\n    - "c"' })).toMatchInlineSnapshot(`
		"11:2 yamlIndent {}
		12:5 yamlIndent {}"
	`);
});

test('a text that goes on without indentation', () => {
	expect(slips({ ask: 'ask: Bitte helft\nuns noch heute' })).toMatchInlineSnapshot(
		`"7:1 yamlIndent {}"`,
	);
});

test('no space after a colon', () => {
	expect(
		slips({ title: 'title:Schnelles Netz', ask: 'ask:"Bitte helft."' }),
	).toMatchInlineSnapshot(`
		"2:7 yamlSpace {"after":":","corrected":"title: Schnelles Netz"}
		6:5 yamlSpace {"after":":","corrected":"ask: \\"Bitte helft.\\""}"
	`);
});

test('a no-break space after a colon', () => {
	expect(slips({ title: 'title:\u00a0Schnelles Netz' })).toMatchInlineSnapshot(
		`"2:7 yamlSpace {"after":":","corrected":"title: Schnelles Netz"}"`,
	);
});

test('no space after a colon in braces', () => {
	expect(slips({ messages: 'messages:\n  - {text:Hallo, id: eins}' })).toMatchInlineSnapshot(
		`"10:11 yamlSpace {"after":":","corrected":"  - {text: Hallo, id: eins}"}"`,
	);
});

test('no space after a dash', () => {
	expect(slips({ messages: 'messages:\n  -"a"\n  -b' })).toMatchInlineSnapshot(`
		"10:4 yamlSpace {"after":"-","corrected":"  - \\"a\\""}
		11:4 yamlSpace {"after":"-","corrected":"  - b"}"
	`);
});

test('other dashes and dots before list entries', () => {
	expect(slips({ messages: 'messages:\n  – "a"\n  • b' })).toMatchInlineSnapshot(
		`
		"10:3 yamlStart {"character":"–"}
		11:3 yamlStart {"character":"•"}"
	`,
	);
});

test('a bracket that is not closed', () => {
	expect(slips({ hashtags: 'hashtags: ["#a", "#b"' })).toMatchInlineSnapshot(
		`"3:11 yamlBracket {"bracket":"[","corrected":"hashtags: [\\"#a\\", \\"#b\\"]"}"`,
	);
});

test('a bracket that is not closed, around unquoted hashtags', () => {
	expect(slips({ hashtags: 'hashtags: [#a, #b' })).toMatchInlineSnapshot(`
		"3:11 yamlBracket {"bracket":"[","corrected":"hashtags: [\\"#a\\", \\"#b\\"]"}
		3:12 yamlHash {"lost":"#a","corrected":"hashtags: [\\"#a\\", \\"#b\\"]"}
		3:16 yamlHash {"lost":"#b","corrected":"hashtags: [\\"#a\\", \\"#b\\"]"}"
	`);
});

test('a brace that is not closed', () => {
	expect(slips({ target: 'target: { name: Telekom hilft' })).toMatchInlineSnapshot(
		`"4:9 yamlBracket {"bracket":"{","corrected":"target: { name: Telekom hilft}"}"`,
	);
});

test('an equals sign instead of a colon', () => {
	expect(slips({ title: 'title = Schnelles Netz' })).toMatchInlineSnapshot(`"2:1 yamlOther {}"`);
});

test('a field written twice', () => {
	expect(slips({ title: 'title: a\ntitle: b' })).toMatchInlineSnapshot(
		`"3:1 yamlDouble {"key":"title","firstLine":2}"`,
	);
});

test('anchors, aliases and merged groups', () => {
	expect(slips({ title: 'title: &a ["x", "y"]\nask2: *a\n<<: *a' })).toMatchInlineSnapshot(`
		"2:8 yamlFeature {"what":"anchor"}
		3:7 yamlFeature {"what":"alias"}
		4:1 yamlFeature {"what":"merge"}
		3:1 unknownKey {"key":"ask2","suggestion":"ask"}"
	`);
});

test('a tag', () => {
	expect(slips({ title: 'title: !!js/function "x"' })).toMatchInlineSnapshot(
		`"2:8 yamlFeature {"what":"tag"}"`,
	);
});

test('a second document', () => {
	expect(slips({ title: 'title: a\n...\nfoo: b' })).toMatchInlineSnapshot(`
		"3:1 yamlFeature {"what":"document"}
		4:1 unknownKey {"key":"foo"}"
	`);
});

test('a directive and a complex key', () => {
	expect(slips({ title: '%YAML 1.2\n? title\n: b' })).toMatchInlineSnapshot(`
		"2:1 yamlStart {"character":"%"}
		3:1 yamlStart {"character":"?"}
		4:1 yamlStart {"character":":"}"
	`);
});

test('deep nesting in brackets', () => {
	expect(slips({ title: `title: ${'['.repeat(20_000)}` })).toMatchInlineSnapshot(
		`"2:20 yamlFeature {"what":"depth"}"`,
	);
});

test('deep nesting by dashes', () => {
	expect(slips({ messages: 'messages:\n  - - - - - - - - - - - - - - - a' })).toMatchInlineSnapshot(
		`"10:25 yamlFeature {"what":"depth"}"`,
	);
});

test('an escape that stands for what may not stand there', () => {
	expect(slips({ title: 'title: "Netz \\u202Eab\\0"' })).toMatchInlineSnapshot(`
		"2:14 forbiddenCharacter {"codePoint":"U+202E","what":"bidi"}
		2:22 forbiddenCharacter {"codePoint":"U+0000","what":"control"}"
	`);
});
