import { expect, test } from 'vitest';
import { bodyFindings } from './read.ts';

// The body begins on line 12. Numbers are those of the list of hostile inputs that the project started from.

test('1 import', () => {
	expect(bodyFindings('import fs from "node:fs"')).toMatchInlineSnapshot(
		`"12:1 bodyCode {"what":"import"}"`,
	);
});

test('2 export', () => {
	expect(bodyFindings('export const x = 1')).toMatchInlineSnapshot(
		`"12:1 bodyCode {"what":"export"}"`,
	);
});

test('3 an expression of its own', () => {
	expect(bodyFindings('{process.exit()}')).toMatchInlineSnapshot(
		`"12:1 bodyCode {"what":"expression"}"`,
	);
});

test('4 an expression in a text', () => {
	expect(bodyFindings('text {1+1}')).toMatchInlineSnapshot(`"12:6 bodyCode {"what":"expression"}"`);
});

test('5 an expression as a property', () => {
	expect(bodyFindings('<Quote by={Date.now()}>a</Quote>')).toMatchInlineSnapshot(
		`"12:8 bodyCode {"what":"prop"}"`,
	);
});

test('6 spread properties', () => {
	expect(bodyFindings('<Quote {...x}>a</Quote>')).toMatchInlineSnapshot(
		`"12:8 bodyCode {"what":"spread"}"`,
	);
});

test('8 an export that aborts another parser', () => {
	expect(bodyFindings("export const a='\\")).toMatchInlineSnapshot(
		`"12:1 bodyCode {"what":"export"}"`,
	);
});

test('11 a picture outside', () => {
	expect(bodyFindings('![x](../../../evil.mjs)')).toMatchInlineSnapshot(
		`"12:1 badPicture {"found":"../../../evil.mjs","why":"outside"}"`,
	);
});

test('12 a picture with an absolute path', () => {
	expect(bodyFindings('![x](/etc/passwd?raw)')).toMatchInlineSnapshot(
		`"12:1 badPicture {"found":"/etc/passwd?raw","why":"outside"}"`,
	);
});

test('15 an environment value', () => {
	expect(bodyFindings('{import.meta.env.SECRET}')).toMatchInlineSnapshot(
		`"12:1 bodyCode {"what":"expression"}"`,
	);
});

test('16 a script', () => {
	expect(bodyFindings('<script>alert(1)</script>')).toMatchInlineSnapshot(
		`"12:1 bodyHtml {"name":"script"}"`,
	);
});

test('17 frames and objects', () => {
	expect(
		bodyFindings(
			'<iframe src="https://a.example"></iframe>\n\n<object data="x"></object>\n\n<embed src="x"/>',
		),
	).toMatchInlineSnapshot(`
		"12:1 bodyHtml {"name":"iframe"}
		14:1 bodyHtml {"name":"object"}
		16:1 bodyHtml {"name":"embed"}"
	`);
});

test('18 a refresh', () => {
	expect(
		bodyFindings('<meta http-equiv="refresh" content="0;url=https://evil.example">'),
	).toMatchInlineSnapshot(`"12:1 bodyHtml {"name":"meta"}"`);
});

test('19 a base', () => {
	expect(bodyFindings('<base href="/">')).toMatchInlineSnapshot(`"12:1 bodyHtml {"name":"base"}"`);
});

test('20 a form', () => {
	expect(
		bodyFindings('<form action="https://evil.example"><input/></form>'),
	).toMatchInlineSnapshot(`
		"12:1 bodyHtml {"name":"form"}
		12:37 bodyHtml {"name":"input"}"
	`);
});

test('21 a handler', () => {
	expect(bodyFindings('<p onclick="x()">a</p>')).toMatchInlineSnapshot(
		`"12:1 bodyHtml {"name":"p"}"`,
	);
});

test('22 directives', () => {
	expect(bodyFindings('<div set:html="x" is:raw client:load>a</div>')).toMatchInlineSnapshot(
		`"12:1 bodyHtml {"name":"div"}"`,
	);
});

test('23 styles', () => {
	expect(
		bodyFindings('<style>a</style>\n\n<p style="position:fixed">a</p>'),
	).toMatchInlineSnapshot(`
		"12:1 bodyHtml {"name":"style"}
		14:1 bodyHtml {"name":"p"}"
	`);
});

test('24 a link element', () => {
	expect(bodyFindings('<link rel="dns-prefetch" href=//evil>')).toMatchInlineSnapshot(
		`"12:1 bodyHtml {"name":"link"}"`,
	);
});

test('25 an svg', () => {
	expect(bodyFindings('<svg onload="x"/>')).toMatchInlineSnapshot(`"12:1 bodyHtml {"name":"svg"}"`);
});

test('26 names of every object', () => {
	expect(bodyFindings('<constructor/>\n\n<__proto__/>\n\n<toString/>')).toMatchInlineSnapshot(`
		"12:1 bodyHtml {"name":"constructor"}
		14:1 unknownComponent {"name":"__proto__"}
		16:1 unknownComponent {"name":"toString"}"
	`);
});

test('27 names with dots and colons', () => {
	expect(bodyFindings('<a.b/>\n\n<x:y/>')).toMatchInlineSnapshot(`
		"12:1 unknownComponent {"name":"a.b"}
		14:1 unknownComponent {"name":"x:y"}"
	`);
});

test('29 a script address', () => {
	expect(bodyFindings('[x](javascript:alert(1))')).toMatchInlineSnapshot(
		`"12:1 badAddress {"found":"javascript:alert(1)","why":"scheme"}"`,
	);
});

test('30 a script address with a hidden line break', () => {
	expect(bodyFindings('[x](java&#10;script:alert(1))')).toMatchInlineSnapshot(
		`"12:1 badAddress {"found":"java\\nscript:alert(1)","why":"scheme"}"`,
	);
});

test('31 a script address in a definition', () => {
	expect(bodyFindings('[x][r]\n\n[r]: javascript:alert(1)')).toMatchInlineSnapshot(
		`"14:1 badAddress {"found":"javascript:alert(1)","why":"scheme"}"`,
	);
});

test('32 a data address', () => {
	expect(bodyFindings('[x](data:text/html,x)')).toMatchInlineSnapshot(
		`"12:1 badAddress {"found":"data:text/html,x","why":"scheme"}"`,
	);
});

test('33 addresses without a scheme', () => {
	expect(
		bodyFindings('[x](//evil.example) [y](\\\\\\\\evil.example) [z](/\\\\evil.example)'),
	).toMatchInlineSnapshot(`
		"12:1 badAddress {"found":"//evil.example","why":"hostless","corrected":"https://evil.example"}
		12:21 badAddress {"found":"\\\\\\\\evil.example","why":"hostless","corrected":"https://evil.example"}
		12:43 badAddress {"found":"/\\\\evil.example","why":"hostless","corrected":"https://evil.example"}"
	`);
});

test('34 a user name', () => {
	expect(bodyFindings('[x](https://x.com@evil.example/)')).toMatchInlineSnapshot(
		`"12:1 badAddress {"found":"https://x.com@evil.example/","why":"user"}"`,
	);
});

test('35 a look-alike host', () => {
	expect(bodyFindings('[x](https://раypal.com)')).toMatchInlineSnapshot(
		`"12:1 badAddress {"found":"https://раypal.com","why":"lookalike","shown":"xn--ypal-43d9g.com"}"`,
	);
});

test('36 http', () => {
	expect(
		bodyFindings('[x](http://example.com) http://example.org www.example.net'),
	).toMatchInlineSnapshot(`
		"12:1 badAddress {"found":"http://example.com","why":"http","corrected":"https://example.com"}
		12:25 badAddress {"found":"http://example.org","why":"http","corrected":"https://example.org"}
		12:44 badAddress {"found":"www.example.net","why":"http","corrected":"https://www.example.net"}"
	`);
});

test('37 private hosts', () => {
	expect(
		bodyFindings(
			'[x](https://127.0.0.1) [y](https://printer.local) [z](https://169.254.169.254/) [u](https://0x7f.1)',
		),
	).toMatchInlineSnapshot(`
		"12:1 badAddress {"found":"https://127.0.0.1","why":"private"}
		12:24 badAddress {"found":"https://printer.local","why":"private"}
		12:51 badAddress {"found":"https://169.254.169.254/","why":"private"}
		12:81 badAddress {"found":"https://0x7f.1","why":"private"}"
	`);
});

test('38 mail with more than an address', () => {
	expect(
		bodyFindings(
			'[a](mailto:a@b.example?bcc=c@d.example) [b](mailto:a@b.example,c@d.example) [c](mailto:a@b.example%0D%0ABcc:x@y.example)',
		),
	).toMatchInlineSnapshot(`
		"12:1 badMailLink {"found":"mailto:a@b.example?bcc=c@d.example","why":"subject"}
		12:41 badMailLink {"found":"mailto:a@b.example,c@d.example","why":"many"}
		12:77 badMailLink {"found":"mailto:a@b.example%0D%0ABcc:x@y.example","why":"subject"}"
	`);
});

test('40 a long address', () => {
	expect(
		bodyFindings(
			`[x](https://example.com/${'a'.repeat(1900)}) [y](https://example.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)`,
		),
	).toMatchInlineSnapshot(`"12:2001 lineTooLong {"length":2011,"most":2000}"`);
});

test('65 piled-up marks', () => {
	expect(bodyFindings(`a${'\u0301'.repeat(1500)}`)).toMatchInlineSnapshot(
		`"12:1 forbiddenCharacter {"codePoint":"U+0301","what":"marks"}"`,
	);
});

test('75 a picture without description', () => {
	expect(bodyFindings('![](./a.png) ![ ](./b.png) ![][r]\n\n[r]: ./c.png')).toMatchInlineSnapshot(`
		"12:1 pictureWithoutAlt {"found":"./a.png"}
		12:14 pictureWithoutAlt {"found":"./b.png"}
		12:28 badPicture {"found":"r","why":"reference"}
		12:28 pictureWithoutAlt {"found":"r"}"
	`);
});

test('characters by reference', () => {
	expect(bodyFindings('a&#x202E;b &#8203;c')).toMatchInlineSnapshot(
		`"12:2 forbiddenCharacter {"codePoint":"U+202E","what":"bidi"}"`,
	);
});

test('pictures of the wrong kind', () => {
	expect(
		bodyFindings(
			'![x](./a.svg) ![x](./a.gif) ![x](a.png) ![x](https://a.example/x.png) ![x](./../a.png)',
		),
	).toMatchInlineSnapshot(`
		"12:1 badPicture {"found":"./a.svg","why":"svg"}
		12:15 badPicture {"found":"./a.gif","why":"type"}
		12:29 badPicture {"found":"a.png","why":"outside"}
		12:41 badPicture {"found":"https://a.example/x.png","why":"foreign"}
		12:71 badPicture {"found":"./../a.png","why":"outside"}"
	`);
});

test('a shorthand for an address', () => {
	expect(bodyFindings('see <https://a.example> please\n\n<us@example.org>')).toMatchInlineSnapshot(`
		"12:5 bodySyntax {"what":"address"}
		14:1 bodySyntax {"what":"address"}"
	`);
});

test('a heart', () => {
	expect(bodyFindings('I <3 you')).toMatchInlineSnapshot(`"12:3 bodySyntax {"what":"tag"}"`);
});

test('an HTML comment', () => {
	expect(bodyFindings('<!-- c -->\n\ntext')).toMatchInlineSnapshot(
		`"12:1 bodySyntax {"what":"comment"}"`,
	);
});

test('unclosed HTML', () => {
	expect(bodyFindings('a<br>b\n\nc <img src=x onerror=y> d')).toMatchInlineSnapshot(`
		"12:2 bodyHtml {"name":"br"}
		14:3 bodyHtml {"name":"img"}"
	`);
});

test('a footnote', () => {
	expect(bodyFindings('a[^1]\n\n[^1]: b')).toMatchInlineSnapshot(`
		"12:2 bodyForbidden {"what":"footnote","name":"[^1]"}
		14:1 bodyForbidden {"what":"footnote","name":"[^1]"}"
	`);
});

test('code with braces and tags', () => {
	expect(bodyFindings('`{a}` and `<b>`\n\n```\n{x}\n```')).toMatchInlineSnapshot(`
		"12:2 bodyForbidden {"what":"code","name":"{"}
		12:12 bodyForbidden {"what":"code","name":"<"}
		15:1 bodyForbidden {"what":"code","name":"{"}"
	`);
});

test('a component that is not closed', () => {
	expect(bodyFindings('<Facts>\n\n- a')).toMatchInlineSnapshot(`"12:1 bodySyntax {"what":"tag"}"`);
});

test('a closing tag without its partner', () => {
	expect(bodyFindings('text\n\n</Facts>')).toMatchInlineSnapshot(
		`"14:1 bodySyntax {"what":"tag"}"`,
	);
});

test('components used wrongly', () => {
	expect(
		bodyFindings(
			'<Ask>x</Ask> <Ask foo="1"/> <Quote by>x</Quote> <Quote source="javascript:x">y</Quote>',
		),
	).toMatchInlineSnapshot(`
		"12:1 bodyForbidden {"what":"other","name":"</Ask>"}
		12:19 unknownProp {"component":"Ask","prop":"foo","allowed":[]}
		12:36 badProp {"component":"Quote","prop":"by"}
		12:56 badAddress {"found":"javascript:x","why":"scheme"}"
	`);
});

test('components that are not there', () => {
	expect(
		bodyFindings('<quote>x</quote> <progress/> <Zitat/> <Timelines/> <></>'),
	).toMatchInlineSnapshot(`
		"12:1 unknownComponent {"name":"quote","suggestion":"Quote"}
		12:18 unknownComponent {"name":"progress","suggestion":"Progress"}
		12:30 unknownComponent {"name":"Zitat"}
		12:39 unknownComponent {"name":"Timelines","suggestion":"Timeline"}
		12:52 unknownComponent {"name":"<>"}"
	`);
});

test('braces that are not closed', () => {
	expect(bodyFindings('a { b\n\n{/* c')).toMatchInlineSnapshot(`
		"12:3 bodySyntax {"what":"brace"}
		14:1 bodySyntax {"what":"comment"}"
	`);
});

test('an empty expression', () => {
	expect(bodyFindings('{}')).toMatchInlineSnapshot(`"12:1 bodyCode {"what":"expression"}"`);
});

test('code between comments', () => {
	expect(bodyFindings('{/* a */ x() /* b */}')).toMatchInlineSnapshot(
		`"12:1 bodyCode {"what":"expression"}"`,
	);
});

test('a placeholder', () => {
	expect(bodyFindings('{target} helft')).toMatchInlineSnapshot(
		`"12:1 bodyCode {"what":"expression"}"`,
	);
});

test('prose that begins with import', () => {
	expect(bodyFindings('import duties are high.')).toMatchInlineSnapshot(
		`"12:1 bodyCode {"what":"import"}"`,
	);
});

test('markers without end', () => {
	expect(bodyFindings('> > > > > > > > > a')).toMatchInlineSnapshot(
		`"12:1 tooNested {"depth":9,"most":8}"`,
	);
});

test('a second frontmatter', () => {
	expect(bodyFindings('---\nlayout: "data:text/javascript,x"\n---')).toMatchInlineSnapshot(
		`"12:1 frontmatterForeign {"found":"---"}"`,
	);
});

test('several problems at once', () => {
	expect(
		bodyFindings('{a}\n\n<b>c</b>\n\n[d](http://e.example)\n\n![](./f.png)'),
	).toMatchInlineSnapshot(`
		"12:1 bodyCode {"what":"expression"}
		14:1 bodyHtml {"name":"b"}
		16:1 badAddress {"found":"http://e.example","why":"http","corrected":"https://e.example"}
		18:1 pictureWithoutAlt {"found":"./f.png"}"
	`);
});
