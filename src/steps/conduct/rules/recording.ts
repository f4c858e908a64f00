import { compareInstants, type Instant } from "#core/instant.ts";

export interface RecordingAnswer {
	contactId: string;
	answer: "yes" | "no";
	saidAt: Instant;
}

/** What each person said last of a recording; whoever was not asked is not in it. */
export function lastAnswers<A extends RecordingAnswer>(
	answers: readonly A[],
): A[] {
	const byPerson = new Map<string, A>();
	for (const one of answers) {
		const before = byPerson.get(one.contactId);
		if (!before || compareInstants(before.saidAt, one.saidAt) <= 0)
			byPerson.set(one.contactId, one);
	}
	return [...byPerson.values()];
}

/** Recording is off, until everybody in the talk has said yes and nobody has taken it back (METHOD step 5). */
export function mayRecord(
	people: readonly string[],
	answers: readonly RecordingAnswer[],
): boolean {
	const last = lastAnswers(answers);
	return people.every((id) =>
		last.some((one) => one.contactId === id && one.answer === "yes"),
	);
}
