import { formatDuration } from '../../campaign/format.ts';
import { type CampaignKind, kinds } from '../../campaign/kinds.ts';
import type { Phase } from '../../campaign/phase.ts';
import { type Count, countingIn } from '../counting.ts';
import { fullStop } from '../full-stop.ts';
import type { PageLanguage, PageWords, StateFacts } from '../page-words.ts';

const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

type ArabicCount = Count<(typeof plurals)[number]>;

/** Arabic. No native speaker has read it yet: corrections are welcome, and then `proofread` becomes `true`. */
export const arabic: PageLanguage = { proofread: false, plurals, say };

const take = 'نصوص وصور وملصق: خذوا ما تحتاجون إليه.';

const calls: Record<Phase, string> = {
	upcoming: 'قريبًا',
	running: 'جارية',
	heard: 'وصل الطلب',
	answered: 'جاء الجواب',
	solved: 'حُلّ الأمر',
	paused: 'متوقفة مؤقتًا',
	ended: 'انتهت',
};

/** What does not press anybody for a deed has other words. */
const phase: PageWords['phase'] = {
	plea: calls,
	thanks: { ...calls, running: 'مستمر', heard: 'وصل الشكر', paused: 'متوقف مؤقتًا', ended: 'انتهى' },
	question: { ...calls, running: 'بانتظار الجواب', heard: 'وصل السؤال' },
	letter: { ...calls, running: 'بانتظار الجواب', heard: 'وصلت الرسالة' },
	statement: { ...calls, running: 'سارٍ', heard: 'سارٍ', paused: 'متوقف مؤقتًا', ended: 'انتهى' },
};

// Sentences are built so that a name's gender never matters: “a request from A to B”, not “A asks B”.
function say(lang: string): PageWords {
	const count = countingIn(lang, plurals);
	return {
		site: {
			storms: 'عواصف الحلوى',
			lead: 'عواصف لطيفة: كثيرون يطلبون معًا أمرًا واحدًا، ويشكرون حين يتحقق.',
			running: 'الآن',
			past: 'ما نتج عنها',
			none: 'لا عاصفة جارية هنا الآن.',
			skip: 'إلى المحتوى',
			imprint: 'بيانات الناشر',
			privacy: 'حماية البيانات',
			accessibility: 'سهولة الوصول',
			feed: 'الأخبار عبر RSS',
			home: 'كل عواصف الحلوى',
			builtWith: 'صُنع بواسطة candystorm',
			languages: 'اللغات',
			unread: 'لم يراجع ناطقون أصليون بالعربية كلمات هذا الموقع بعد.',
			footer: 'عن هذا الموقع',
			create: 'إنشاء عاصفة حلوى جديدة',
		},
		phase,
		state: (facts) => stateSentences(facts, count),
		who: (kind, organizer, target) => {
			const to = kinds[kind].addresses ? target : undefined;
			const ours: Record<CampaignKind, readonly [string, string]> = {
				plea: ['طلبنا', 'نطلب من'],
				thanks: ['شكرنا', 'نشكر'],
				question: ['أسئلتنا', 'نسأل'],
				letter: ['رسالتنا', 'نكتب إلى'],
				statement: ['بياننا', 'بياننا'],
			};
			const [noun, verb] = ours[kind];
			const theirs: Record<CampaignKind, string> = {
				plea: 'طلب',
				thanks: 'شكر',
				question: 'أسئلة',
				letter: 'رسالة',
				statement: 'بيان',
			};
			if (organizer) return `${theirs[kind]} من ${organizer}${to ? ` إلى ${to}` : ''}`;
			return to ? `${verb} ${to}` : noun;
		},
		kind: {
			plea: 'طلب',
			thanks: 'شكر',
			question: 'سؤال',
			letter: 'رسالة مفتوحة',
			statement: 'بيان',
		},
		demo: 'هذا مثال. لا يُراسَل أحد من هنا.',
		landing: {
			action: {
				plea: 'اطلبوا معنا بلطف',
				thanks: 'اشكروا معنا',
				question: 'اسألوا معنا بلطف',
				letter: 'انقلوا الرسالة إلى غيركم',
				statement: 'لإخبار الآخرين',
			},
			postOn: (network) => `نشر على ${network}`,
			copyThenOpen: (network) => `${network}: انسخوا النص أولًا`,
			mailTo: (target) => `بريد إلكتروني إلى ${target}`,
			note: 'ترون النص أولًا، ولا يُنشر إلا حين تضغطون على زر النشر. نحن لا نرى شيئًا من ذلك.',
			more: 'اقتراحات أخرى',
			suggestion: (number) => `الاقتراح ${number}`,
			copyText: 'النص للنسخ',
			gap: 'مكان «…» متروك لكلماتكم.',
			page: 'صفحة مستقلة',
			thanks: 'قولوا شكرًا',
			thanksLead: (target) => `وصل رد من ${fullStop(target)} تكفي جملة لطيفة واحدة.`,
			passOn: 'أخبروا غيركم',
			passOnLead: {
				plea: 'هل تعرفون من قد يشارك أيضًا؟',
				thanks: 'هل تعرفون من قد يشارك أيضًا؟',
				question: 'هل تعرفون من قد يشارك أيضًا؟',
				letter: 'من يحسن أن يقرأ الرسالة؟',
				statement: 'من يفيده أن يعرف هذا؟',
			},
			sendBy: (way) => `إخبار الآخرين عبر ${way}`,
			email: 'البريد الإلكتروني',
			sms: 'رسالة نصية',
			story: 'ما القصة',
			evidence: 'الأدلة',
			fair: 'لنبقَ منصفين',
			fairRules: [
				'رجاءً بلطف: في الطرف الآخر إنسان.',
				'يكفي منشور واحد من كل شخص.',
				'النص لكم: غيّروه كما تشاؤون.',
				'منشوركم علني، ويُظهر أن الأمر يعنيكم.',
			],
			organizer: 'من وراء هذه الحملة',
			organizerLead: (name) => `المسؤولية عن هذه الحملة على ${fullStop(name)}`,
			organizerNone: 'هذه الحملة مثال، وليس وراءها أحد.',
			deadline: 'حتى',
			until: (time) => `حتى ${time}`,
			starts: (time) => `البداية يوم ${time}`,
			toProgress: 'ماذا حدث حتى الآن؟',
			calendar: 'إضافة الموعد إلى التقويم',
			event: 'الموعد',
			eventMore: 'المزيد عن الموعد',
			so: 'آخر المستجدات',
			repost: (network) => `مشاركة منشورنا على ${network}`,
			repostTitle: 'أو شاركوا منشورنا',
			accounts: 'لا تخلطوا بينها',
			officialPage: (target) => `الصفحة الرسمية بحسابات ${target}`,
			notAccounts: 'هذه الحسابات متشابهة الشكل فقط، وليست هي الحقيقية:',
			signed: 'التوقيعات',
			reply: 'الرد',
			makeGood: 'ما نفعله الآن',
			questions: 'أسئلة وأجوبة',
			asked: (time) => `سُئل يوم ${time}`,
			noAnswer: 'لا جواب بعد.',
			neverAnswered: 'لم يُعرف أي جواب حتى نهاية هذه الحملة.',
			contacts: 'من كتب ومتى',
			direction: { out: 'منّا', in: 'إلينا' },
		},
		composer: {
			another: 'اقتراح آخر',
			others: 'أو هكذا؟',
			edit: 'تعديل النص',
			undo: 'العودة إلى الاقتراح',
			text: 'نصّكم',
			own: 'كلماتكم',
			copy: 'نسخ النص',
			copied: 'تم النسخ. ألصقوا النص الآن في التطبيق.',
			copyByHand: 'هنا لا ينجح النسخ إلا يدويًا: النص محدد، فانسخوه بأنفسكم من فضلكم.',
			copyAndOpen: (network) => `نسخ النص وفتح ${network}`,
			share: 'مشاركة النص …',
			sharePicture: 'مشاركة الصورة …',
			savePicture: 'حفظ الصورة',
			shareInvite: 'Signal وغيره …',
			over: (count, network) => `أطول من حدّ ${network} بمقدار ${count}`,
			tight: (network) => `عند حدّ ${network} تقريبًا`,
			left: (count, network) => `الباقي في ${network}: ${count}`,
			fits: (list) => `مناسب: ${list}`,
			fitsAll: 'مناسب في كل مكان.',
			back: 'هل نشرتم؟ شكرًا! هل تخبرون شخصًا آخر أيضًا؟',
			noAccount: 'لا حساب لكم هناك؟',
			noAccountLead: 'هكذا تساعدون من دون حساب:',
			poster: 'تعليق ملصق',
			server: 'على أي خادم حسابكم؟',
			serverHint: 'مثل bildung.social أو me@bildung.social',
			serverWrong: 'هذا ليس اسم خادم بعد. يبدو هكذا: bildung.social',
			serverRemember: 'الحفظ في هذا المتصفح',
			serverOpen: 'فتح Mastodon',
			serverPick: 'لا تتذكرون الخادم؟ يساعدكم Mastodon في البحث عنه.',
			serverChange: 'تغيير خادم Mastodon',
			cancel: 'إلغاء',
			organizedBy: (organizer, until) =>
				until ? `التنظيم: ${organizer}، حتى ${fullStop(until)}` : `التنظيم: ${fullStop(organizer)}`,
			news: 'هناك جديد.',
			reload: 'إعادة التحميل',
		},
		message: {
			title: (title) => `شاركوا: ${title}`,
			lead: 'يمكنكم نشر هذا النص:',
			over: 'انتهت هذه الدعوة.',
			toCampaign: 'إلى الحملة كلها',
		},
		progress: {
			title: (title) => `آخر المستجدات: ${title}`,
			description: (title) => `ما حدث حتى الآن: ${title}`,
			steps: 'مجرى الأحداث',
			step: {
				running: 'البداية',
				heard: 'وصل الطلب',
				answered: 'جاء الجواب',
				solved: 'حُلّ الأمر',
				setback: 'انتكاسة',
				paused: 'استراحة',
				ended: 'النهاية',
			},
			passed: 'لم يُذكر وحده',
			open: 'لم يحدث بعد',
			newest: 'الأحدث',
			older: 'قبل ذلك',
			later: 'بعد ذلك',
			moreUpdates: (count) => `أخبار أقدم: ${count}`,
			noUpdates: 'لا خبر بعد.',
			updateKind: {
				note: 'ملاحظة',
				heard: 'وصل الطلب',
				answer: 'جواب',
				solved: 'حُلّ الأمر',
				setback: 'انتكاسة',
				correction: 'تصحيح',
				pause: 'استراحة',
				resume: 'استئناف',
				end: 'النهاية',
			},
			source: 'المصدر',
			quoteBy: (target, time) => `${target}، ${time}`,
			numbers: 'الأرقام',
			noNumbers: 'لم يُحصَ أي منشور بعد.',
			network: 'الشبكة',
			posts: 'المنشورات',
			countedAt: 'وقت العدّ',
			countedHow: 'طريقة العدّ',
			total: (posts) =>
				count(posts, {
					zero: 'لا منشورات',
					one: 'منشور واحد',
					two: 'منشوران',
					few: '# منشورات',
					many: '# منشورًا',
					other: '# منشور',
				}),
			goal: (posts, goal) => `${posts} من أصل ${postsAfter(goal, count)}`,
			handCounted: 'عُدّت يدويًا',
			atLeast: (posts) => `${posts} على الأقل`,
			gone: (posts) => `ما لم يعد موجودًا: ${posts}`,
			now: 'ما يمكنكم فعله الآن',
			nextSteps: {
				upcoming: 'سجّلوا موعد البداية وأخبروا غيركم.',
				answered: 'رجاءً لا تطلبوا بعد الآن. قولوا شكرًا، وتكفي جملة واحدة.',
				solved: 'تحقق المطلوب. قولوا شكرًا، وتكفي جملة واحدة.',
				paused: 'هذه استراحة. رجاءً لا تنشروا شيئًا الآن.',
				ended: 'انتهت هذه الحملة. شكرًا لكل من شارك.',
			},
			joining: {
				plea: 'اطلبوا معنا بلطف. يكفي منشور واحد.',
				thanks: 'اشكروا معنا.',
				question: 'اسألوا معنا بلطف.',
				letter: 'انقلوا الرسالة إلى غيركم.',
				statement: 'أخبروا من يفيده ذلك.',
			},
			joinIn: 'المشاركة',
			toLanding: 'إلى الحملة',
			follow: 'تابعوا الأخبار',
			rss: 'خلاصة RSS',
			json: 'البيانات بصيغة JSON',
			calendar: 'التقويم',
			knowledge: (time) => `في هذه الصفحة ما كان معروفًا يوم ${fullStop(time)}`,
			knowledgeAge: (ago) => `كان ذلك ${fullStop(ago)}`,
			update: (title) => `جديد: ${title}`,
			permalink: 'صفحة هذا الخبر',
			toProgress: 'القصة كلها حتى الآن',
			stale: (ago) => `آخر خبر ${fullStop(ago)}`,
			corrected: 'ما كان خطأً وما هو الصحيح:',
			correctedOn: (time) => `صُحّح يوم ${time}`,
			afterSetback: 'ثم حدثت انتكاسة.',
			setbackOn: (time) => `انتكاسة يوم ${time}`,
			figure: {
				toAnswer: 'من البداية إلى الجواب',
				without: 'بلا جواب',
				counted: 'عدد المنشورات',
				countedOf: (goal) => `من أصل ${postsAfter(goal, count)}`,
				questions: 'أسئلة أُجيب عنها',
				of: (part, whole) => `${part} من ${whole}`,
			},
			chart: {
				heading: { hour: 'المنشورات في الساعة', day: 'المنشورات في اليوم' },
				most: {
					hour: (when, posts) => `أكثر المنشورات: ${when}، ${posts} في الساعة.`,
					day: (when, posts) => `أكثر المنشورات: ${when}، ${posts} في اليوم.`,
				},
				total: (posts, time) => `المجموع حتى ${time}: ${fullStop(posts)}`,
				how: {
					hand: 'يمتد كل عمود من عدّ إلى العدّ الذي يليه، وارتفاعه هو المتوسط بينهما.',
					hour: 'كل عمود ساعة واحدة. يُحصى ما تُظهره الشبكات علنًا.',
					day: 'كل عمود يوم واحد بالتوقيت العالمي. يُحصى ما تُظهره الشبكات علنًا.',
				},
				fell: 'بين عدّين نقص العدد: حُذفت منشورات أو عُدّت بطريقة أخرى.',
				mark: { start: 'البداية', answer: 'الجواب', solution: 'الحل' },
				table: 'كل الأرقام في جدول',
				until: 'العدّ حتى',
				period: { hour: 'الساعة من', day: 'اليوم' },
				more: 'الجديد',
			},
		},
		kit: {
			title: (title) => `لإخبار الآخرين: ${title}`,
			heading: 'كل ما يلزم لإخبار الآخرين',
			lead: {
				upcoming: (start) =>
					start ? `${take} البداية يوم ${fullStop(start)} رجاءً لا تنشروا شيئًا قبل ذلك.` : take,
				heard: () => `${take} وصل الأمر. تفيد المنشورات اللطيفة إلى أن يأتي جواب.`,
				answered: () => 'جاء الجواب. لا نطلب شيئًا بعد الآن: هنا الشكر والنتيجة.',
				solved: () => 'تحقق المطلوب. لا نطلب شيئًا بعد الآن: هنا الشكر والنتيجة.',
				paused: () => 'هذه استراحة. رجاءً لا تنشروا شيئًا ولا تعلّقوا شيئًا الآن.',
				ended: () => 'انتهت الحملة. لا نطلب شيئًا بعد الآن: هنا ما نتج عنها.',
			},
			leadRunning: {
				plea: `${take} كل ما هنا لطيف، وهكذا ينبغي أن يبقى.`,
				question: `${take} كل ما هنا لطيف، وهكذا ينبغي أن يبقى.`,
				letter: `${take} كل ما هنا لطيف، وهكذا ينبغي أن يبقى.`,
				thanks: `${take} من سرّه الأمر فليُظهر ذلك.`,
				statement: `${take} من يكتب عن الأمر يجد هنا كل ما يلزمه.`,
			},
			download: 'الكل في ملف ZIP واحد',
			inside: 'ما في ملف ZIP',
			insideList: (pictures) => [
				'كل نصوص هذه الصفحة في ملفات نصية، ملف لكل شبكة',
				count(pictures, {
					zero: 'بلا صور',
					one: 'صورة واحدة مع وصفها',
					two: 'صورتان مع وصفهما',
					few: '# صور مع أوصافها',
					many: '# صورةً مع أوصافها',
					other: '# صورة مع أوصافها',
				}),
				'رمز QR بصيغتي SVG وPNG',
				'الملصق بصيغة PDF وقياس A4',
				'نص للصحافة',
			],
			posts: 'المنشورات',
			postsLater: (start) => `رجاءً لا تنشروها قبل ${fullStop(start)}`,
			textFor: (networks) => `من أجل ${networks}`,
			invites: 'رسائل إلى المعارف',
			invitesLead: 'لتطبيقات المراسلة والرسائل النصية والبريد.',
			thanks: 'الشكر',
			thanksLater: 'لوقت لاحق: الشكر',
			outcome: 'النتيجة',
			short: 'العنوان القصير',
			shortLead: 'للملصقات والشرائح وللإعلان بصوت عال.',
			hashtags: 'الوسوم',
			pictures: 'الصور',
			size: { og: 'معاينة عريضة', square: 'مربعة', portrait: 'طولية', story: 'قصة' },
			save: (name) => `حفظ ${name}`,
			alt: 'وصف الصورة',
			qr: 'رمز QR',
			qrAlt: (address) => `رمز QR بالعنوان ${address}`,
			poster: 'الملصق',
			posterLead: 'صفحة A4 مع قصاصات تُقطع. تُقرأ جيدًا بالأبيض والأسود أيضًا.',
			posterPage: 'عرض الملصق وطباعته',
			posterFile: 'الملصق بصيغة PDF',
			embed: 'للمواقع الأخرى',
			embedLead: 'كلاهما يعمل بلا برامج نصية، ولا يُحصي أحدًا، ويقول من تلقاء نفسه متى انتهت الحملة.',
			frame: 'إطار فيه الوضع الحالي ورابط',
			badge: 'شارة صغيرة',
			press: {
				heading: 'للصحافة',
				lead: 'يمكن أخذ هذا كله كاملًا أو مجتزأً.',
				opening: {
					plea: (organizer, target) => `طلب علني ولطيف من ${organizer} إلى ${fullStop(target)}`,
					thanks: (organizer, target) => `شكر علني من ${organizer} إلى ${fullStop(target)}`,
					question: (organizer, target) => `أسئلة علنية من ${organizer} إلى ${fullStop(target)}`,
					letter: (organizer, target) => `رسالة مفتوحة من ${organizer} إلى ${fullStop(target)}`,
					statement: (organizer) => `بيان علني من ${fullStop(organizer)}`,
				},
				facts: 'أرقام وتواريخ',
				ask: 'الموضوع',
				makeGood: 'ما يجري الآن',
				hashtag: 'الوسم',
				starts: 'البداية',
				deadline: 'المهلة',
				state: 'الوضع الحالي',
				answered: 'الوقت حتى الجواب',
				posts: (posts, time) => `${posts}، حتى ${time}`,
				counted: 'عدد المنشورات',
				newest: 'آخر خبر',
				event: 'المناسبة',
				evidence: 'الأدلة',
				address: 'صفحة الحملة',
				progress: 'مجرى الأحداث مع المصادر',
				contact: 'للتواصل',
				noContact: 'هذه الحملة مثال، ولا جهة للتواصل.',
				pictures: 'الصور',
				licence: (name) =>
					`يمكن استخدام الصور مجانًا في تقارير ومنشورات عن هذه الحملة، ومقصوصةً أيضًا. يُذكر المصدر: ${fullStop(name)}`,
				about: 'ما عاصفة الحلوى',
				aboutText:
					'كثيرون يطلبون معًا وبلطف أمرًا واحدًا. حين يأتي جواب يتوقف الطلب، ويقول الجميع شكرًا.',
				us: 'مجموعة',
			},
			readme: {
				lead: (title, address) => `كل ما يلزم لإخبار الآخرين: ${title}\n${address}`,
				files: 'ما في هذا المجلد',
				file: {
					posts: 'منشورات، ملف لكل شبكة',
					invites: 'رسائل إلى المعارف',
					thanks: 'شكر',
					outcome: 'النتيجة لإخبار الآخرين',
					alt: 'أوصاف الصور',
					embed: 'شيفرة للمواقع الأخرى',
					press: 'نص للصحافة',
					poster: 'ملصق بقياس A4 مع قصاصات تُقطع',
					qr: 'رمز QR',
					images: 'صور بكل القياسات',
				},
				fair: 'لنبقَ منصفين',
			},
			helpers: {
				heading: 'ساعدونا',
				kit: 'نصوص وصور ورمز QR',
				poster: 'ملصق للطباعة',
			},
			print: {
				title: (title) => `ملصق: ${title}`,
				print: 'يطبع المتصفح الملصق على صفحة A4 واحدة. ملف PDF مثله تمامًا.',
				responsible: (name) => `المسؤولية: ${name}`,
				deadline: (time) => `حتى ${time}`,
			},
		},
		outreach: {
			badge: {
				title: (hashtag, state, time) => `${hashtag}: ${fullStop(state)} آخر تحديث: ${time}`,
			},
			embed: {
				title: (title) => `باختصار: ${title}`,
				action: { plead: 'المشاركة', thank: 'قول شكرًا', silent: 'إلى الحملة' },
				actionUntil: (day) => `المشاركة حتى ${day}`,
				progress: 'ما حدث حتى الآن',
				known: (time) => `آخر تحديث: ${time}`,
			},
			screen: {
				title: (title) => `شاشة العرض: ${title}`,
				scan: {
					plead: 'امسحوا الرمز وشاركوا',
					thank: 'امسحوا الرمز وقولوا شكرًا',
					silent: 'امسحوا الرمز واقرؤوا المزيد',
				},
				code: (address) => `رمز QR بالعنوان ${address}`,
				newest: 'آخر خبر',
			},
			addressee: {
				title: (title) => `إلى الفريق: ${title}`,
				titleOwn: (title) => `الجهة المسؤولة: ${title}`,
				greeting: 'إلى الفريق الكريم',
				greetingPerson: 'تحية طيبة',
				greetingOwn: 'نحن مسؤولون عن هذا',
				opening: {
					plea: 'كثيرون يطلبون منكم الآن بلطف أمرًا واحدًا. هنا أهم ما في الأمر في نظرة واحدة.',
					thanks: 'كثيرون يشكرونكم الآن. لا شيء عليكم فعله.',
					question: 'كثيرون يودّون معرفة شيء منكم. هنا أهم ما في الأمر في نظرة واحدة.',
					letter: 'هذه رسالة مفتوحة إليكم. هنا أهم ما في الأمر في نظرة واحدة.',
					statement: 'هنا نذكر الجهة المسؤولة، وكيف نصلح ما حدث، وكيف يمكن الوصول إلينا.',
				},
				openingAnswered: 'شكرًا على جوابكم. منذ ذلك الحين لا نطلب هنا من أحد أن ينشر شيئًا.',
				openingSilent: 'هذه الحملة لا تطلب حاليًا من أحد أن ينشر شيئًا.',
				to: 'إلى',
				who: {
					plea: 'صاحب الطلب',
					thanks: 'صاحب الشكر',
					question: 'صاحب السؤال',
					letter: 'صاحب الرسالة',
					statement: 'الجهة المسؤولة',
				},
				what: 'الموضوع',
				until: 'المهلة',
				noDeadline: 'بلا مهلة',
				state: 'الوضع الحالي',
				after: 'ما يحدث بعد الجواب',
				unasked: 'للعلم',
				effect: {
					stops: 'يتوقف الطلب، وتختفي أزراره من كل صفحات هذه الحملة.',
					thanks: 'يحلّ الشكر محلّ الطلبات، بجمل جاهزة.',
					quoted: 'تظهر كلماتكم كما هي في صفحة المستجدات، مع المصدر والوقت.',
					refusal: 'الرفض أيضًا جواب، ونعرضه بالإنصاف نفسه.',
					pause: 'إن احتجتم إلى وقت: تكفي رسالة قصيرة منكم، فنتوقف مؤقتًا.',
					corrected: 'هل هناك خطأ؟ نصححه، وبشكل ظاهر.',
					space: 'تنال الرسالة وجوابكم المساحة نفسها.',
					nothing: 'لا حاجة إلى جواب. من سرّه الأمر فليُظهر ذلك.',
				},
				thanks: 'هكذا سيكون الشكر',
				thanksLead: 'هذه الجمل جاهزة للجميع حين يأتي جواب.',
				reach: 'جهة تواصل واحدة لكل شيء',
				reachLead: (name) => `لكل سؤال: ${fullStop(name)}`,
				noMail: (name) => `يمكن الوصول إلى ${name} عبر صفحة الحملة.`,
				mailTo: (name) => `بريد إلكتروني إلى ${name}`,
			},
		},
		index: {
			toAnswer: 'حتى الجواب',
			noAnswer: 'بلا جواب',
			helped: (posts, network) =>
				count(posts, {
					zero: 'لا منشورات',
					one: `أكثر ما ساعد حتى ذلك الحين: منشور واحد على ${network}`,
					two: `أكثر ما ساعد حتى ذلك الحين: منشوران على ${network}`,
					few: `أكثر ما ساعد حتى ذلك الحين: # منشورات على ${network}`,
					many: `أكثر ما ساعد حتى ذلك الحين: # منشورًا على ${network}`,
					other: `أكثر ما ساعد حتى ذلك الحين: # منشور على ${network}`,
				}),
			usual: (campaigns, time) =>
				`العواصف التي لقيت جوابًا: ${campaigns}، والوقت الوسيط حتى الجواب: ${fullStop(time)}`,
			until: (time) => `حتى ${time}`,
			from: (time) => `من ${time}`,
		},
		imprint: {
			title: 'بيانات الناشر',
			lead: 'المسؤول عن هذا الموقع:',
			representedBy: 'يمثّله',
			responsible: 'المسؤول عن المحتوى',
			mail: 'البريد الإلكتروني',
			phone: 'الهاتف',
			none: 'لا يعرض هذا الموقع إلا أمثلة. لا أحد يديره علنًا، ولذلك لا عنوان هنا.',
		},
		privacy: {
			title: 'حماية البيانات',
			controller: 'المسؤول',
			paragraphs: [
				{
					heading: 'باختصار',
					text: 'لا يجمع هذا الموقع شيئًا: لا ملفات تعريف ارتباط، ولا إحصاء للزيارات، ولا تحميل من خوادم أخرى.',
				},
				{
					heading: 'عند فتح صفحة',
					text: 'يحتاج خادم الويب إلى عنوان IP الخاص بكم كي يرسل الصفحة. أما حفظه في سجل ومدة ذلك فيقررهما مزوّد الاستضافة.',
				},
				{
					heading: 'عند المشاركة',
					text: 'الأزرار روابط عادية. لا تُفتح الشبكة إلا حين تضغطون على رابط منها، وعندها تسري قواعدها. ولا نعلم هل نشرتم شيئًا.',
				},
				{
					heading: 'حقوقكم',
					text: 'يمكنكم طلب الاطلاع على بياناتكم وتصحيحها وحذفها، وتقديم شكوى إلى جهة رقابية.',
				},
			],
		},
		accessibility: {
			title: 'سهولة الوصول',
			paragraphs: [
				'نريد أن تعمل هذه الصفحات للجميع: بلوحة المفاتيح، ومع قارئ الشاشة، وبخط كبير، ومن دون JavaScript، وفي الوضع الداكن.',
				'المعيار هو WCAG 2.2 بالمستوى AA. تفحصه اختبارات آلية كلما بُني البرنامج، لكنها لا تجد كل شيء.',
			],
			contact: (mail) => `هل هناك ما لا يعمل؟ رسالة إلى ${mail} تساعدنا على إصلاحه.`,
		},
		notFound: {
			title: 'هذه الصفحة غير موجودة',
			lead: 'ربما حدث خطأ في الكتابة. كل الحملات في الصفحة الرئيسية.',
			home: 'إلى الصفحة الرئيسية',
		},
		feed: {
			title: (title) => `${title}: الأخبار`,
			description: (title) => `ما يحدث في «${title}».`,
		},
		calendarFile: {
			starts: (title) => `البداية: ${title}`,
			deadline: (title) => `المهلة: ${title}`,
			alarm: (title) => `قريبًا: ${title}`,
		},
		image: {
			alt: { picture: 'صورة الحملة', message: 'رسالة', answer: 'جواب', note: 'خبر' },
			demo: 'مثال',
		},
		duration: (milliseconds) => formatDuration(milliseconds, lang),
		left: (milliseconds) => `المتبقي ${formatDuration(milliseconds, lang)}`,
	};
}

/** A number of posts after a preposition, where the dual reads differently. */
function postsAfter(posts: number, count: ArabicCount): string {
	return count(posts, {
		zero: 'لا شيء',
		one: 'منشور واحد',
		two: 'منشورين',
		few: '# منشورات',
		many: '# منشورًا',
		other: '# منشور',
	});
}

function stateSentences(facts: StateFacts, count: ArabicCount): { headline: string; lead: string } {
	const { phase, kind, target, timeToAnswer, daysWithout, answered, solved } = facts;
	const byKind = <Said>(said: Record<CampaignKind, Said>): Said => said[kind];
	// After a preposition the dual of a day, an hour and a minute reads differently.
	const after = timeToAnswer ? ` بعد ${timeToAnswer.replace(/(يوم|ساعت|دقيقت)ان/g, '$1ين')}` : '';
	const thank = facts.hasThanks
		? 'رجاءً لا تطلبوا بعد الآن، بل قولوا شكرًا.'
		: 'رجاءً لا تطلبوا بعد الآن.';
	const waits = daysWithout !== undefined && {
		headline: count(daysWithout, {
			zero: 'أقل من يوم بلا جواب',
			one: 'يوم واحد بلا جواب',
			two: 'يومان بلا جواب',
			few: '# أيام بلا جواب',
			many: '# يومًا بلا جواب',
			other: '# يوم بلا جواب',
		}),
		lead: target ? `لم يصل بعد جواب من ${fullStop(target)}` : 'لم يصل جواب بعد.',
	};
	const open = {
		headline: 'لا جواب بعد',
		lead: facts.deadline
			? `يفيد الجواب حتى ${fullStop(facts.deadline)}`
			: 'حين يأتي جواب سيكون هنا.',
	};
	// After a preposition the dual of a day reads differently.
	const daysAfter = count(daysWithout ?? 0, {
		zero: '',
		one: 'يوم واحد',
		two: 'يومين',
		few: '# أيام',
		many: '# يومًا',
		other: '# يوم',
	});
	const unanswered = answered
		? 'انتهت بجواب'
		: daysWithout
			? `انتهت بعد ${daysAfter} بلا جواب`
			: 'انتهت بلا جواب';
	const unsure = kinds[kind].countsWaiting && !answered && !solved;
	const thanks = { headline: 'الشكر مستمر', lead: 'من يحب فليضف جملة.' };
	const statement = {
		headline: 'ما كُتب هنا هو ما نلتزم به',
		lead: 'إن تغيّر شيء كتبناه هنا مع تاريخه.',
	};
	const now = byKind({ plea: open, thanks, question: waits || open, letter: open, statement });
	switch (phase) {
		case 'upcoming':
			return {
				headline: facts.starts ? `البداية يوم ${facts.starts}` : 'البداية قريبًا',
				lead: 'حتى ذلك الحين: أخبروا غيركم.',
			};
		case 'heard':
			return byKind({
				plea: { headline: 'وصل الطلب', lead: 'لم يأتِ جواب بعد.' },
				thanks: { ...thanks, headline: 'وصل الشكر' },
				question: {
					headline: waits ? waits.headline : 'لا جواب بعد',
					lead: 'وصل السؤال، ولم يأتِ جواب بعد.',
				},
				letter: { headline: 'وصلت الرسالة', lead: 'لم يأتِ جواب بعد.' },
				statement,
			});
		case 'answered':
			return {
				headline: `جاء الجواب${after}`,
				lead: !kinds[kind].awaitsAnswer
					? now.lead
					: target
						? `الأمر الآن عند ${fullStop(target)} ${thank}`
						: thank,
			};
		case 'solved':
			return {
				headline: timeToAnswer ? `حُلّ الأمر. جاء الجواب${after}` : 'حُلّ الأمر',
				lead: 'تحقق المطلوب. شكرًا لكل من ساعد.',
			};
		case 'paused':
			return {
				headline: 'هذه استراحة',
				lead: 'رجاءً لا تنشروا شيئًا الآن. سنقول هنا كيف يستمر الأمر.',
			};
		case 'ended':
			return {
				headline: solved
					? 'انتهت بحل'
					: byKind({
							plea: 'انتهت بلا حل',
							thanks: 'انتهت',
							question: unanswered,
							letter: 'انتهت',
							statement: 'انتهت',
						}),
				lead: unsure
					? 'ما زلنا نرحب بأي جواب.'
					: kinds[kind].wantsSolution
						? 'شكرًا لكل من شارك بلطف.'
						: 'شكرًا لكل من شارك.',
			};
		case 'running':
			return now;
	}
}
