export type Counts = { passed: number; failed: number; skipped: number };

export function add(a: Counts, b: Counts): Counts {
	return {
		passed: a.passed + b.passed,
		failed: a.failed + b.failed,
		skipped: a.skipped + b.skipped,
	};
}

/** The last line of a run: "12 passed, 0 failed", and what was skipped, if anything was. */
export function sentence({ passed, failed, skipped }: Counts): string {
	const counts = [`${passed} passed`, `${failed} failed`];
	if (skipped > 0) counts.push(`${skipped} skipped`);
	return counts.join(", ");
}

/** What Vitest's JSON report says. */
export type Report = {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	numFailedTestSuites: number;
};

/**
 * The counts of one Vitest run. A run that ended badly without a failed test (a file that can't be loaded, an error outside of every
 * test, no report at all) counts as one failure; so does one in which nothing ran.
 */
export function countsOf(report: Report | null, exitCode: number): Counts {
	const passed = report?.numPassedTests ?? 0;
	const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
	const failed = report?.numFailedTests ?? 0;
	const unseen = failed === 0 && (exitCode !== 0 || passed + skipped === 0);
	return { passed, failed: unseen ? 1 : failed, skipped };
}
