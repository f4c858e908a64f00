/** The six steps of informational interviewing, in order (METHOD §2). Navigation and the command line's help read it. */
export const steps = [
	{ name: "identify", path: "/identify" },
	{ name: "prepare", path: "/prepare" },
	{ name: "people", path: "/people" },
	{ name: "arrange", path: "/arrange" },
	{ name: "conduct", path: "/conduct" },
	{ name: "followup", path: "/follow-up" },
] as const;

export type Step = (typeof steps)[number]["name"];
