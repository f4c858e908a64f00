/** What figures can't tell of an occupation, as claims that talks can speak for or against (METHOD step 1). */
export const doubtKeys = [
	"Hours",
	"People",
	"Day",
	"Entry",
	"Licence",
	"Future",
	"Shrink",
	"Place",
	"Leave",
] as const;
export type DoubtKey = (typeof doubtKeys)[number];

/** Titles of occupations that many countries let only licensed people do. */
const REGULATED =
	/\b(nurses|nursing|physician|doctor|surgeon|dent|pharmac|therapist|psycholog|veterinar|midwi|optometr|chiropract|lawyer|attorney|notar|teacher|architects, except|landscape architect|civil engineer|electrician|plumber|social worker|pilot|accountant|auditor|appraiser|embalm|funeral|barber|cosmetolog|paramedic|radiolog|dietit)/i;

export function isOftenRegulated(title: string): boolean {
	return REGULATED.test(title);
}

/** Which doubts to offer: those that fit what is known, without those already written. At most six. */
export function offeredDoubts(
	known: {
		title: string;
		jobZone: number | null;
		growthPercent: number | null;
	},
	isWritten: (key: DoubtKey) => boolean,
): DoubtKey[] {
	const fits: Record<DoubtKey, boolean> = {
		Hours: true,
		People: true,
		Day: true,
		Entry: known.jobZone === null || known.jobZone >= 3,
		Licence: isOftenRegulated(known.title),
		Future: known.growthPercent === null || known.growthPercent >= 0,
		Shrink: known.growthPercent !== null && known.growthPercent < 0,
		Place: true,
		Leave: true,
	};
	return doubtKeys.filter((key) => fits[key] && !isWritten(key)).slice(0, 6);
}
