/** Why somebody can help with a target, the nearest first (METHOD step 3). */
export const helpGroups = [
	"does",
	"did",
	"near",
	"employs",
	"teaches",
	"may-know",
] as const;
export type HelpGroup = (typeof helpGroups)[number];
