import { HtmlValidate } from 'html-validate';

const rules = {
	// How a tag is written, which is the compiler's taste and makes no difference to any reader.
	'doctype-style': 'off',
	'void-style': 'off',
	// A campaign's title has up to eighty characters by the contract.
	'long-title': 'off',
	// A telephone number stands as the operator wrote it, so that it can be found and copied.
	'tel-non-breaking': 'off',
} as const;
const presets = ['html-validate:recommended', 'html-validate:a11y'];
const validator = new HtmlValidate({ extends: presets, rules });

/**
 * For the templates of a page, which hold what takes another part's place when its time comes: ids and names are there
 * again, and links get their address only then.
 */
const templateValidator = new HtmlValidate({
	extends: presets,
	rules: {
		...rules,
		'no-dup-id': 'off',
		'unique-landmark': 'off',
		'heading-level': 'off',
		'aria-label-misuse': 'off',
		'attribute-misuse': 'off',
	},
});

/** A page without its templates, also those within others. */
function withoutTemplates(html: string): string {
	const innermost = /<template\b[^>]*>(?:(?!<template\b)[\s\S])*?<\/template>/g;
	const less = html.replace(innermost, '');
	return less === html ? html : withoutTemplates(less);
}

/** What is wrong with a page, one line a fault. */
export async function faultsIn(html: string): Promise<string[]> {
	const shown = withoutTemplates(html);
	const reports = [await validator.validateString(shown)];
	if (shown !== html) reports.push(await templateValidator.validateString(html));
	return reports
		.flatMap(({ results }) => results)
		.flatMap(({ messages }) => messages)
		.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}
