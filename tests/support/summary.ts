/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
	/** One entry a test file. */
	testResults: readonly {
		/** The file's path. */
		name: string;
		status: string;
		/** What kept the whole file from running; empty where nothing did. */
		message: string;
		/** One entry a test. */
		assertionResults: readonly { status: string }[];
	}[];
}

/** How many tests or runners passed, failed and did not run. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
	/** What failed without being a test: a file that did not load, a run without tests. */
	notes: readonly string[];
}

/** Counts a runner that only knows yes or no. */
export function tallyOfRunner(name: string, ok: boolean): Tally {
	return {
		passed: ok ? 1 : 0,
		failed: ok ? 0 : 1,
		skipped: 0,
		notes: ok ? [] : [`${name} failed`],
	};
}

/**
 * Counts vitest's report and its exit code. A file that failed without a failed test (it did not load, or a hook broke)
 * counts as one failure; so do a report that is missing, a run in which no test ran, and an exit code that says failure where
 * the report knows of none (an error outside of any test).
 */
export function tallyOfVitest(report: VitestReport | undefined, exitCode: number): Tally {
	if (report === undefined) {
		return { passed: 0, failed: 1, skipped: 0, notes: ['vitest left no report'] };
	}
	const statuses = report.testResults.flatMap((file) => file.assertionResults.map((t) => t.status));
	const passed = statuses.filter((status) => status === 'passed').length;
	const failedTests = statuses.filter((status) => status === 'failed').length;
	const skipped = statuses.length - passed - failedTests;
	const notes = report.testResults
		.filter(
			(file) =>
				file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
		)
		.map((file) => `${file.name} failed as a whole: ${file.message.split('\n')[0]}`);
	if (passed + failedTests === 0) notes.push('no test ran');
	if (exitCode !== 0 && failedTests + notes.length === 0) {
		notes.push(`vitest ended with exit code ${exitCode}, though no test failed`);
	}
	return { passed, failed: failedTests + notes.length, skipped, notes };
}

/** Adds up tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
	return {
		passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
		failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
		skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
		notes: tallies.flatMap((tally) => tally.notes),
	};
}

/** The lines that end the output: notes and skipped tests first, `N passed, N failed` last. */
export function summaryLines(tally: Tally): string[] {
	return [
		...tally.notes,
		...(tally.skipped > 0 ? [`${tally.skipped} skipped`] : []),
		`${tally.passed} passed, ${tally.failed} failed`,
	];
}
