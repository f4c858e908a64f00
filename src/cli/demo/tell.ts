import type { WorkCalendars } from "#core/business-days.ts";
import { dateIn, type Instant } from "#core/instant.ts";
import type { Fetch } from "#http/client.ts";
import { readOperations, requestOf } from "../operations.ts";
import { daysOffInStory, momentOf, readDeed, story, ZONE } from "./story.ts";

/** The app that the story is told to: its clock goes where the story goes. */
export interface Listener {
	request: Fetch;
	setClock(now: Instant): void;
	/** Weekends and public holidays, by country. */
	daysOff: WorkCalendars;
}

/** Tells the whole story up to `now`, each line through the API, as a person would have done it on that day. */
export async function tellStory(
	{ request, setClock, daysOff }: Listener,
	now: Instant,
): Promise<void> {
	const operations = await readOperations(request);
	const today = dateIn(now, ZONE);
	const holidays = daysOffInStory(daysOff);
	const run = async (name: string, input: unknown): Promise<unknown> => {
		const operation = operations.get(name);
		if (!operation) throw new Error(`the story has no operation ${name}`);
		const answer = await request(
			...requestOf(operation, input as Record<string, unknown>),
		);
		const body = await answer.json();
		if (answer.ok) return body;
		throw new Error(
			`${name} was refused: ${JSON.stringify(body)} for ${JSON.stringify(input)}`,
		);
	};
	for (const chapter of story) {
		setClock(momentOf(chapter, today, holidays));
		for (const { operation, input } of chapter.deeds)
			await run(
				operation,
				readDeed(await withQuestion(input, run), today, holidays),
			);
	}
	setClock(now);
}

/** A question on a run sheet gets its id when the sheet is made, so the story counts: `question 3 of @talk-jonas`. */
async function withQuestion(
	input: Record<string, unknown>,
	run: (name: string, input: unknown) => Promise<unknown>,
): Promise<Record<string, unknown>> {
	const counted = /^question (\d+) of (@\S+)$/.exec(`${input.questionId}`);
	if (!counted) return input;
	const sheet = await run("readRunSheet", readDeed({ id: counted[2] }, ""));
	const { questions } = sheet as { questions: { id: string }[] };
	return { ...input, questionId: questions[Number(counted[1]) - 1]?.id };
}
