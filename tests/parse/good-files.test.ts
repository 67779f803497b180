import { expect, test } from 'vitest';
import { bodyFindings, campaignText, findingsIn, parseText, slips } from './read.ts';

/** A title, a request, a hashtag and a story in many languages and scripts. */
const languages: [string, string, string, string, string][] = [
	[
		'de',
		'Schnelles Netz für alle',
		'Bitte schaltet die Leitung frei – danke!',
		'#SchnellesNetz',
		'Wir sind 200 Leute & brauchen „Netz“: mindestens 3 > 2 MBit/s.',
	],
	[
		'en',
		"Don't close our library",
		'Please keep it open, it’s ours: thanks!',
		'#OpenLibrary',
		"It's the only one within 10 miles.\n\n- books\n- warmth",
	],
	[
		'fr',
		'Sauvons la bibliothèque',
		'S’il vous plaît : ouvrez-la le dimanche !',
		'#Bibliothèque',
		'C’est l’été ; « merci » à tous.',
	],
	[
		'es',
		'¡Más árboles en la plaza!',
		'¿Pueden plantar cinco árboles?',
		'#MásÁrboles',
		'La plaza está vacía. **Gracias** por leer.',
	],
	[
		'pt',
		'Água limpa já',
		'Por favor, consertem a bomba.',
		'#ÁguaLimpa',
		'A bomba está parada há 3 meses.',
	],
	[
		'it',
		'Più treni la sera',
		'Vi chiediamo un treno in più.',
		'#PiùTreni',
		"L'ultimo parte alle 20:15.",
	],
	[
		'nl',
		'Meer bankjes',
		'Zet alstublieft twee bankjes neer.',
		'#MeerBankjes',
		"'s Avonds is er niets om op te zitten.",
	],
	[
		'pl',
		'Żółte światło',
		'Prosimy o światło na przejściu.',
		'#ŻółteŚwiatło',
		'Dzięki! Źdźbło, łąka, ćma.',
	],
	['cs', 'Příliš žluťoučký kůň', 'Prosíme o přístřešek.', '#Přístřešek', 'Děkujeme všem.'],
	['tr', 'Işık ve İyilik', 'Lütfen ışıkları açın.', '#Işık', 'Teşekkürler.'],
	['hu', 'Őszi piac', 'Kérjük, hagyják meg a piacot.', '#ŐsziPiac', 'Köszönjük szépen!'],
	['fi', 'Yöbussi takaisin', 'Palauttakaa yöbussi.', '#Yöbussi', 'Kiitos kaikille.'],
	['el', 'Περισσότερα δέντρα', 'Παρακαλούμε φυτέψτε δέντρα.', '#Δέντρα', 'Ευχαριστούμε πολύ.'],
	['ru', 'Верните автобус', 'Пожалуйста, верните автобус.', '#ВернитеАвтобус', 'Спасибо!'],
	[
		'uk',
		'Більше дерев',
		'Будь ласка, посадіть дерева.',
		'#БільшеДерев',
		'Дякуємо, друзі: це важливо.',
	],
	['hy', 'Ավելի շատ ծառեր', 'Խնդրում ենք ծառեր տնկել։', '#Ծառեր', 'Շնորհակալություն։'],
	['ka', 'მეტი ხე', 'გთხოვთ დარგოთ ხეები.', '#ხეები', 'მადლობა.'],
	['he', 'יותר עצים', 'בבקשה לטעת עצים.', '#עצים', 'תודה רבה!'],
	['ar', 'المزيد من الأشجار', 'من فضلكم ازرعوا أشجارًا.', '#أشجار', 'شكرًا جزيلًا، يا أصدقاء!'],
	[
		'fa',
		'درخت‌های بیشتر',
		'لطفاً درخت بکارید، می‌خواهیم.',
		'#درخت',
		'سپاسگزاریم؛ نمی‌دانیم چه بگوییم.',
	],
	['hi', 'अधिक पेड़', 'कृपया पेड़ लगाइए। क्‍षमा करें।', '#पेड़', 'धन्यवाद।'],
	['bn', 'আরও গাছ', 'দয়া করে গাছ লাগান।', '#গাছ', 'ধন্যবাদ।'],
	['ta', 'மேலும் மரங்கள்', 'தயவுசெய்து மரங்கள் நடுங்கள்.', '#மரங்கள்', 'நன்றி.'],
	['ml', 'കൂടുതൽ മരങ്ങൾ', 'ദയവായി മരങ്ങൾ നടുക. നന്‍മ', '#മരങ്ങൾ', 'നന്ദി.'],
	['si', 'තවත් ගස්', 'කරුණාකර ගස් සිටුවන්න. ශ්‍රී', '#ගස්', 'ස්තුතියි.'],
	['th', 'ต้นไม้เพิ่มขึ้น', 'กรุณาปลูกต้นไม้', '#ต้นไม้', 'ขอบคุณมากครับ'],
	['my', 'သစ်ပင်များ', 'သစ်ပင်စိုက်ပါ။', '#သစ်ပင်', 'ကျေးဇူးတင်ပါတယ်။'],
	[
		'ja',
		'図書館を開けてください',
		'日曜日も開けてください。',
		'#図書館',
		'葛󠄀飾区の図書館です。「ありがとう」',
	],
	['zh', '请保留图书馆', '请在周日开放：谢谢！', '#图书馆', '我们需要它。（真的）'],
	['ko', '도서관을 지켜 주세요', '일요일에도 열어 주세요.', '#도서관', '감사합니다!'],
	['vi', 'Thêm cây xanh', 'Xin hãy trồng thêm cây.', '#CâyXanh', 'Cảm ơn mọi người rất nhiều.'],
	['am', 'ተጨማሪ ዛፎች', 'እባክዎ ዛፍ ይትከሉ።', '#ዛፎች', 'አመሰግናለሁ።'],
];

test.each(languages)('an ordinary file in %s', (lang, title, ask, hashtag, body) => {
	const fields = {
		title: `title: "${title}"\nlang: ${lang}`,
		hashtags: `hashtags: ["${hashtag}"]`,
		ask: `ask: "${ask}"`,
		messages: `messages:\n  - "{target}, ${ask} {url}"`,
	};
	expect(findingsIn(campaignText(fields, `# ${title}\n\n${body}\n`))).toEqual([]);
});

test('emoji of every make are ordinary characters', () => {
	const emoji = '👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇩🇪 1️⃣ #️⃣ ❤️ ☎︎ 👩🏻‍❤️‍💋‍👨🏼 🫱🏻‍🫲🏿';
	const fields = { title: 'title: Danke 👩‍🚒', messages: `messages:\n  - "${emoji}"` };
	expect(findingsIn(campaignText(fields, emoji))).toEqual([]);
	expect(parseText(campaignText({}, emoji)).texts.map(({ text }) => text)).toEqual([emoji]);
});

const writings: [string, string][] = [
	['comments everywhere', '# oben\ntitle: Netz   # Kommentar\n#lang: de\nkind: plea # thanks'],
	['single quotation marks', "title: 'Wie geht''s: gut?'"],
	['a text of several lines', 'title: Netz\n  für\n  alle'],
	['a text below its field', 'title:\n  Netz für alle'],
	['a quoted text of several lines', 'title: "Netz\n  für: alle #hier"'],
	['an unquoted colon without a space', 'title: Um 18:00 Netz'],
	['an unquoted hash without a space', 'title: Netz#1'],
	['yes, no and numbers as texts', 'title: no'],
	['a number with a leading zero', 'title: 012'],
	['quoted field names', '"title": "Netz"'],
	['dashes within a text', 'title: Netz - jetzt -- sofort'],
	['brackets within a text', 'title: Netz [jetzt] {sofort} & gut! *ja*'],
	['spaces at the ends of lines', 'title:   Netz   '],
	['a tab before a comment', 'title: Netz\n\t# Kommentar'],
	['a tab before a value', 'title:\tNetz'],
	['an escape', 'title: "Netz \\u00fcber \\"alles\\""'],
	[
		'an answer with a text taken as it stands',
		'title: Netz\nkind: letter\nreply:\n  at: 2013-04-10\n  text: |\n    Liebe Leute: danke #echh13\n\n    - eins\n    @zwei "drei',
	],
	['a folded text', 'title: Netz\nevent:\n  name: >-\n    Educamp:\n    Hamburg\n  at: 2013-04-12'],
	[
		'groups in braces and lists in brackets over several lines',
		'title: Netz\nevidence: [\n  { title: "Angebot: VDSL", url: https://example.org/a#b },\n  {\n    title: Brief,\n    url: https://example.org/c,\n  },\n]',
	],
	[
		'lists that are not indented',
		'title: Netz\nevidence:\n- title: Angebot\n  url: https://example.org/a\n- url: https://example.org/b\n  title: Brief',
	],
	['four spaces', 'title: Netz\norganizer:\n    name: Educamp e. V.\n    mail: hallo@example.org'],
];

test.each(writings)('an ordinary file with %s', (_, title) => {
	expect(slips({ title })).toBe('');
});

const bodies: [string, string][] = [
	['nothing', ''],
	[
		'every kind of prose',
		'# A\n\nB *c* **d** ~~e~~ `f`  \ng\\\nh\n\n## I\n\n1. j\n2. k\n\n   l\n\n- [ ] m\n- [x] n\n\n> o\n>\n> p\n\n---\n\n| q | r |\n|---|:-:|\n| s | t |\n\nU\n===',
	],
	[
		'all components',
		'<Ask/>\n\n<Quote by="Telekom > hilft" source="https://example.com/1">\n\nWir sind *dran*.\n\n</Quote>\n\n<Facts>\n\n- 200 Leute\n\n</Facts>\n\n<Deadline/> <Progress />\n\n<ShareButtons\n/>\n\n<Timeline></Timeline>',
	],
	['comments', '{/* eins */}\n\nText {/* zwei } { < */} mehr\n\n{/* drei\n\nvier */}'],
	[
		'links',
		'[a](https://example.com) [b](./b/) [c](../c) [d](/d?e=f) [g](#g) [h](archive) [i](mailto:hallo@example.org) https://example.org/x_y?z=1 [j][k]\n\n[k]: https://example.net "Titel"',
	],
	[
		'pictures',
		'![Ein Bild](./bild.png) ![Noch eins](./fotos/Bild_2.JPEG "Titel") ![drei](./c.avif) [![vier](./d.webp)](https://example.com)',
	],
	[
		'signs that look like code',
		'3 < 5 und 5 > 3, a } b, \\{so\\} und \\<so>, &lt;b&gt; &#123;x&#125;, x = "y"; // nein\n\nwir import gut\nexport auch, $a$ ^b^ @c #d :::e',
	],
	['harmless code', '`npm run check`\n\n```sh\nnpm start && echo "ja" # gut\n```'],
	['a long ruler and eight markers', '- - - - - - - - - -\n\n> > > > > > > > tief'],
	['Windows line ends', 'Eins  \r\nzwei\r\n\r\n- drei\r\n'],
];

test.each(bodies)('an ordinary body with %s', (_, body) => {
	expect(bodyFindings(body)).toBe('');
});

test('a byte order mark, CRLF and a missing end of the last line change nothing', () => {
	const text = campaignText({}, 'Eins\n\nzwei');
	const windows = parseText(`\ufeff${text.replace(/\n/g, '\r\n')}`);
	expect(findingsIn(`\ufeff${text.replace(/\n/g, '\r\n')}`)).toEqual([]);
	expect(windows.body).toBe(parseText(text).body);
	expect(windows.fields).toEqual(parseText(text).fields);
});
