/** What is said with `du`, and with `Sie`: the ways in which corrections tell somebody to do something. */
const verbs: Record<string, string> = {
	ändere: 'ändern',
	beginne: 'beginnen',
	behebe: 'beheben',
	biete: 'bieten',
	bitte: 'bitten',
	bring: 'bringen',
	entscheide: 'entscheiden',
	ergänze: 'ergänzen',
	ersetz: 'ersetzen',
	frag: 'fragen',
	füg: 'fügen',
	gib: 'geben',
	hol: 'holen',
	installiere: 'installieren',
	kopiere: 'kopieren',
	kürze: 'kürzen',
	lad: 'laden',
	lass: 'lassen',
	leg: 'legen',
	lösch: 'löschen',
	lösche: 'löschen',
	nenn: 'nennen',
	nimm: 'nehmen',
	öffne: 'öffnen',
	prüfe: 'prüfen',
	rück: 'rücken',
	sag: 'sagen',
	schließ: 'schließen',
	schreib: 'schreiben',
	setz: 'setzen',
	sieh: 'sehen',
	speichere: 'speichern',
	starte: 'starten',
	teil: 'teilen',
	tipp: 'tippen',
	tippe: 'tippen',
	verkleinere: 'verkleinern',
	verlinke: 'verlinken',
	wähl: 'wählen',
	wähle: 'wählen',
};

const verb = new RegExp(
	`(?<![\\p{L}\\\\])(${Object.keys(verbs).join('|')})(?: (dir|dich))?(?!\\p{L})`,
	'giu',
);

/** Quoted pieces of the file, and whatever follows a colon as the line to write: these are never touched. */
const asItStands = /(„[^“]*“|"[^"]*"|: .*$)/su;

/** Turns a correction that speaks with `du` into one with `Sie`; the pieces of the file in it stay as they are. */
export function sayFormally(fix: string): string {
	return fix
		.split(asItStands)
		.map((part, index) => (index % 2 === 1 ? part : formal(part)))
		.join('');
}

function formal(text: string): string {
	return text
		.replace(verb, (_, found: string, self?: string) => {
			const word = verbs[found.toLowerCase()] ?? found;
			const isFirst = found[0] !== found[0]?.toLowerCase();
			const written = isFirst ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;
			return `${written} Sie${self ? ' sich' : ''}`;
		})
		.replace('Meintest du', 'Meinten Sie')
		.replace('was du dir wünschst', 'was Sie sich wünschen');
}
