import type { ToneWords } from './tone-words.ts';

/** Adjectives and small words that turn what follows into an insult. */
const rough =
	'((all|guys|people|lot|bunch of|lot of|pack of|fucking|bloody|damn|dirty|filthy|stupid|dumb|pathetic|lying|cheating|absolute|total|complete|utter|ignorant|useless|worthless|greedy|lazy|corrupt|spineless|miserable|rotten|disgusting|little|poor|old|and) )*';

/** What people are called who are meant badly: words with a harmless meaning too, which only address or verb take away. */
const one =
	'(liar|loser|crook|coward|scammer|prick|thief|fool|clown|jerk|cheat|parasite|hypocrite|halfwit|dimwit|numbskull|dunce|blockhead|buffoon|fraud|creep|weasel|cretin|numpty|muppet|idiot|moron|pig|rat)';
const many =
	'(liars|losers|crooks|pigs|swine|rats|cowards|scammers|pricks|thieves|fools|clowns|jerks|cheats|vermin|parasites|hypocrites|halfwits|dimwits|numbskulls|dunces|blockheads|buffoons|frauds|creeps|weasels|cretins|numpties|muppets|amateurs|bullies|useless lot)';

/** Small words between a verb and what somebody is said to be; `not` is none of them. */
const filler =
	'((all|just|so|really|truly|such|nothing but|clearly|simply|a|an|the|most|biggest|worst|complete|total|utterly|completely|totally|absolutely|fucking|bloody|too|and|bunch of|pack of|pathetic|stupid|lying) )*';

/** Where a sentence ends: what a threat means may be harmless with one more word. */
const end = '(?=[\\s,]*(?:[.!?…"„“”»«{@]|$))';

/** Unfriendly English. Collected for this project; words with a harmless everyday meaning are left out. */
export const english: ToneWords = {
	insults: [
		'idiots?',
		'morons?',
		'imbeciles?',
		'nitwits?',
		'(half|dim)wits?',
		'numbskulls?',
		'(ass|arse)holes?',
		'(dumb|jack)ass(es)?',
		'bastards?',
		'bitch(es)?',
		'son of a bitch',
		'scumbags?',
		'(absolute |you |total |are |human )scum',
		'scum of the earth',
		'(dick|shit)heads?',
		'douchebags?',
		'wankers?',
		'twats?',
		'cunts?',
		'retard(s|ed)',
		'faggots?',
		'niggers?',
		'whores?',
		'sluts?',
		'motherfuck(er|ers|ing)',
		'fuck (you|off|them|yourself|yourselves)',
		'screw you',
		'piss off',
		'shut (the (hell|fuck) up|your (mouth|trap|face))',
		'(go to|rot in|burn in) hell',
		'drop dead',
		'(kill|hang) (yourself|yourselves)',
		`you ${rough}${many}`,
		`you ${rough}${one}${end}`,
		`you (all |guys |people )?(really |just )?suck${end}`,
		`(you are|you're|you were|you guys are|you people are|you all are) ${filler}${rough}(${many}|${one}|stupid|pathetic|useless(?! to)|worthless|incompetent|disgusting|dumb|brainless|idiotic|retarded|despicable|vile|scum|garbage|trash|filth|vermin|swine|a disgrace to [^.!?]{1,40})`,
		`(are you|you are all) (really |all |just |completely |totally )*(stupid|dumb|brainless|retarded)`,
		`(they are|they're) ${filler}${rough}(liars|losers|crooks|cowards|thieves|scammers|pigs|clowns|fools|jerks|cheats|parasites|hypocrites|frauds|stupid|pathetic|incompetent|dumb|scum)`,
		`((?!nobody|none|no)[\\p{L}]+ (is|was)|he's|she's) (such |just |nothing but |really )*(a|an) ${rough}(liar|loser|crook|coward|scammer|prick|thief|jerk|hypocrite|fraud|moron)`,
		`what an? ${rough}(bunch|pack) of ${rough}${many}`,
		'(stupid|dumb|idiotic|moronic) (company|people|cow|cows|pigs|fools?|team)',
	],
	threats: [
		'(we|i) know (exactly )?where (you (live|work|all live)|your (house|family|children|kids|car) (is|are|live|lives))',
		"(we will|we'll|i will|i'll|we are going to|we're going to|i'm going to|i am going to|gonna) (kill|hurt|destroy|ruin|hunt|beat) you(r [\\p{L}]+| all| up| down)?(?! (to|at|in))",
		`(we will|we'll|i will|i'll|we are going to|we're going to) (find|get) (you|you all|all of you)${end}`,
		"(we will|we'll|i will|i'll) make (you|your (life|lives)) (a )?(living )?(suffer|pay|hell|miserable)",
		"(you will|you'll|you are going to|you're going to) (all )?(regret|pay for) (this|that|it)(?! with)",
		"(you will|you'll) be sorry",
		'you (all )?(should|deserve to|ought to|can|must) (all )?(just )?(die|be shot|be hanged|hang|burn|rot|be beaten)',
		'(i|we) hope you (all )?(die|rot|burn|suffer|choke|get cancer)',
		'watch your back',
		`(you are|you're) (all |so )?dead( meat)?${end}`,
		`(we are|we're|i am|i'm) coming for (you|you all|all of you)${end}`,
		'or (someone|somebody|people) (will get|gets|get) hurt',
		'burn (your (house|office|offices|shop|building)|you|you all) down',
	],
	ultimatums: [
		'(last|final) (warning|notice)',
		'your (very )?(last|final) chance',
		'ultimatum',
		`or else${end}`,
		"(we give|i give|we are giving|we're giving) you (until|\\d+ (hours?|days?|minutes?)|one (hour|day|week))",
		'you have (until|\\d+ (hours?|days?)) [^.!?]{0,40}(or|otherwise) (we|i|you)',
		"(or|otherwise|then) (we|we'll|we will|i|i'll|i will) (will )?(sue|boycott|go to the press|go to the police|take legal action|call our lawyers?|cancel|see you in court)",
		'see you in court',
		'you have been warned',
		"if you (don't|do not|fail to) [^.!?]{1,60} (we|we'll|we will) (will )?(sue|boycott|go to the press|cancel)",
	],
	pressure: [
		'(answer|reply|respond|act|fix (it|this)|do something|do it) (us )?(right now|now|immediately|at once)(?=\\s*(?:[.!…]|$))',
		'we demand (an immediate|that you|you|immediate)',
		'(you must|you have to) (act|answer|reply|respond|fix (it|this)) (now|immediately|at once)',
		'what are you waiting for',
		'how much longer (must|do|will|are) we',
		"(if you don't|if you do not|whoever does not|anyone who doesn't) (share|join|post|sign)",
	],
	unfriendly: [
		'shame on you',
		'(a|an absolute|what a) disgrace',
		'disgraceful~',
		'pathetic',
		'shut up',
		'(sick|tired) of (you|your)',
		'what a joke',
		'useless (company|team|people|service|lot)',
		'incompetent',
		'rip off',
		'damn you',
		'fuck(ing|ed)?',
		'(bull)?shit(ty)?',
		'wtf',
		'liars?',
	],
	shouted: ['IMMEDIATELY', 'URGENT', 'HELP', 'SHAME', 'SCANDAL', 'WARNING', 'ATTENTION', 'NEVER'],
};
