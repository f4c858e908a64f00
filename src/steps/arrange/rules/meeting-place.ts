import type { ChangeMeetingInput } from "../schema/meeting.ts";

/** The columns of a place; an empty text takes a detail away, what is not said stays. */
export function placeOf(input: ChangeMeetingInput) {
	const said = {
		medium: input.medium,
		minutes: input.minutes,
		place: emptied(input.place),
		accessNotes: emptied(input.accessNotes),
		stepFree: input.stepFree,
		travelMinutes: input.travelMinutes,
		backupNumber: emptied(input.backupNumber),
		whoDials: input.whoDials,
		contactZone: input.contactZone,
	};
	return Object.fromEntries(
		Object.entries(said).filter(([, value]) => value !== undefined),
	) as Partial<{
		[K in keyof typeof said]: Exclude<(typeof said)[K], undefined>;
	}>;
}

function emptied(text: string | undefined): string | null | undefined {
	return text === "" ? null : text;
}
