/** What a language says of a number, one form for each of its plural categories; `#` stands for the number. */
export type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>>;

/** Says a number with the form that its language wants for it. */
export type Count<Category extends Intl.LDMLPluralRule> = (
	count: number,
	forms: Forms<Category>,
) => string;

/** Gives what says a number with the form that a language wants for it; every form of the language has to be there. */
export function countingIn<Category extends Intl.LDMLPluralRule>(
	lang: string,
	categories: readonly Category[],
): Count<Category> {
	const rules = new Intl.PluralRules(lang);
	const numbers = new Intl.NumberFormat(lang);
	return (count, forms) => {
		const wanted = rules.select(count);
		const category = categories.find((each) => each === wanted);
		if (category === undefined) throw new Error(`${lang} lacks the plural form ${wanted}`);
		return forms[category].replaceAll('#', numbers.format(count));
	};
}
