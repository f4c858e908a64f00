/** How many entries of each list go onto the one printed page; the screen shows all of them. */
export interface Paper {
	findings: number;
	doubts: number;
	/** Voices under one hypothesis. */
	voices: number;
	heard: number;
	questions: number;
}

/**
 * Found by printing the fullest example on A4 and Letter: test/journeys/print.spec.ts holds it to that. A meeting has its
 * person and their organization on the same page.
 */
export const PAPER: Record<"target" | "meeting", Paper> = {
	target: { findings: 4, doubts: 5, voices: 1, heard: 2, questions: 12 },
	meeting: { findings: 3, doubts: 4, voices: 1, heard: 2, questions: 12 },
};
