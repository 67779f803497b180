import type { Card } from '../../src/images/card.ts';
import { plea } from './examples.ts';

type Words = Pick<Card, 'hashtag' | 'title' | 'text' | 'line' | 'status'>;

/** One plea in many languages: a village library that asks for light. */
const words: Readonly<Record<string, Words>> = {
	ar: {
		hashtag: '#نور_للمكتبة',
		title: 'نريد ضوءًا أمام مكتبتنا',
		text: 'مساء الخير! الطريق إلى المكتبة مظلم منذ شهرين، وستة مصابيح تكفي. هل يمكنكم المساعدة قبل 20 مارس؟ شكرًا 💛 #نور_للمكتبة',
		line: 'أصدقاء المكتبة يطلبون من بلدية المثال',
		status: 'حتى الجمعة 20 مارس، الساعة 18:00',
	},
	he: {
		hashtag: '#אור_לספרייה',
		title: 'אנחנו מבקשים אור ליד הספרייה',
		text: 'ערב טוב! הדרך לספרייה חשוכה כבר חודשיים, ושישה פנסים יספיקו. תוכלו לעזור עד 20 במרץ? תודה #אור_לספרייה',
		line: 'ידידי הספרייה מבקשים מעיריית דוגמה',
		status: 'עד יום שישי, 20 במרץ, 18:00',
	},
	tr: {
		hashtag: '#KütüphaneyeIşık',
		title: 'Kütüphanenin önü ışıl ışıl olsun',
		text: 'İyi akşamlar! İki aydır yolumuz karanlık, altı lamba yeter. Işıkları 20 Mart’tan önce yakabilir misiniz? Teşekkürler 🇹🇷',
		line: 'Kütüphane Dostları Örnek Belediyesi’nden rica ediyor',
		status: '20 Mart Cuma, 18.00’e kadar',
	},
	uk: {
		hashtag: '#СвітлоДляБібліотеки',
		title: 'Світло біля нашої бібліотеки',
		text: 'Добрий вечір! Уже два місяці дорога до бібліотеки темна, а вистачило б шести ліхтарів. Чи могли б ви допомогти? Дякуємо 💙💛',
		line: 'Друзі бібліотеки просять громаду Зразкову',
		status: 'до п’ятниці, 20 березня, 18:00',
	},
	el: {
		hashtag: '#ΦωςΣτηΒιβλιοθήκη',
		title: 'Φως μπροστά στη βιβλιοθήκη μας',
		text: 'Καλησπέρα! Ο δρόμος προς τη βιβλιοθήκη είναι σκοτεινός εδώ και δύο μήνες. Έξι φανάρια αρκούν. Μπορείτε να βοηθήσετε;',
		line: 'Οι Φίλοι της Βιβλιοθήκης ζητούν από τον Δήμο Παραδείγματος',
		status: 'έως Παρασκευή 20 Μαρτίου, 18:00',
	},
	hi: {
		hashtag: '#पुस्तकालय_को_रोशनी',
		title: 'हमारे पुस्तकालय के सामने रोशनी चाहिए',
		text: 'नमस्ते! दो महीने से पुस्तकालय का रास्ता अँधेरा है, छह बत्तियाँ काफ़ी होंगी। क्या आप 20 मार्च से पहले मदद कर सकते हैं? धन्यवाद 🙏🏽',
		line: 'पुस्तकालय मित्र नगर पालिका से निवेदन करते हैं',
		status: 'शुक्रवार, 20 मार्च, 18:00 तक',
	},
	ja: {
		hashtag: '#図書館に明かりを',
		title: '図書館の前の道に明かりをつけてください',
		text: 'こんばんは。図書館への道が二か月前から真っ暗です。街灯が六つあれば足ります。三月二十日までにお願いできますか。ありがとうございます。',
		line: '図書館友の会から見本町へのお願い',
		status: '3月20日（金）18時まで',
	},
	ko: {
		hashtag: '#도서관에_불빛을',
		title: '도서관 앞길에 불을 켜 주세요',
		text: '안녕하세요! 두 달째 도서관 가는 길이 어둡습니다. 가로등 여섯 개면 충분해요. 3월 20일 전에 도와주실 수 있나요? 감사합니다',
		line: '도서관 친구들이 보기시에 부탁합니다',
		status: '3월 20일 금요일 18시까지',
	},
	th: {
		hashtag: '#แสงสว่างให้ห้องสมุด',
		title: 'ขอไฟส่องทางหน้าห้องสมุดของเรา',
		text: 'สวัสดีค่ะ ทางไปห้องสมุดมืดมาสองเดือนแล้ว ไฟหกดวงก็พอ ช่วยเราก่อนวันที่ 20 มีนาคมได้ไหมคะ ขอบคุณค่ะ',
		line: 'เพื่อนห้องสมุดขอเทศบาลตัวอย่าง',
		status: 'ถึงวันศุกร์ที่ 20 มีนาคม 18.00 น.',
	},
	vi: {
		hashtag: '#ÁnhSángChoThưViện',
		title: 'Xin thắp sáng con đường trước thư viện',
		text: 'Chào buổi tối! Đường đến thư viện đã tối hai tháng nay, chỉ cần sáu ngọn đèn. Anh chị giúp được trước ngày 20 tháng 3 không? Cảm ơn nhiều ạ!',
		line: 'Hội Bạn đọc đề nghị Ủy ban xã Ví Dụ',
		status: 'đến thứ Sáu, 20 tháng 3, 18 giờ',
	},
	de: {
		hashtag: '#LichtFürAlle',
		title: 'Licht für alle 🏳️‍🌈 am Fluss',
		text: 'Hallo 👋🏽 aus Łódź und Děčín! Unsere Familie 👨‍👩‍👧 fährt 🚴‍♀️ hier täglich. Geht das bis 20. 3.? ✓ → 1️⃣ 🇩🇪 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️‍🔥 ❤',
		line: 'Radclub ★ Musterbach bittet die Stadtwerke',
		status: 'bis Fr., 20. März',
	},
};

const rightToLeft = new Set(['ar', 'he']);

/** The same plea as a card in each language; in German with many emoji. */
export const cardsInScripts: readonly Card[] = Object.entries(words).map(([lang, said]) => ({
	...plea,
	...said,
	lang,
	dir: rightToLeft.has(lang) ? 'rtl' : 'ltr',
}));
