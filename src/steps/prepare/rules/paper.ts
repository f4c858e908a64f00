/**
 * How much of each part goes onto the one printed page; the screen shows all of it. Found by printing the fullest example on
 * A4 and Letter: test/journeys/print.spec.ts holds it to that.
 */
export const PAPER = {
	findings: 3,
	doubts: 4,
	/** Voices under one hypothesis. */
	voices: 1,
	heard: 2,
	questions: 12,
} as const;

/** Whether the thing at this place of its list is left to the screen. */
export const isOffPaper = (part: keyof typeof PAPER, index: number) =>
	index >= PAPER[part];
