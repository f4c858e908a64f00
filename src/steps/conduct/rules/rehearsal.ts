import r from "#messages/conduct-rehearse";

export interface RehearsalCard {
	key: "opener" | "question" | "cue" | "names" | "name-use" | "thanks";
	title: string;
	words: string;
	/** So many seconds are enough for it. */
	aim: number;
}

/** What is worth saying aloud before a talk: how it begins, the first question, and how it ends with the closing pair. */
export function rehearsalCards({
	name,
	topic,
	minutes,
	firstQuestion,
}: {
	name: string | null;
	topic: string | null;
	minutes: number;
	firstQuestion: string | undefined;
}): RehearsalCard[] {
	const opener = { name: name ?? "none", topic: topic ?? "none", minutes };
	return [
		{
			key: "opener",
			title: r.opener(),
			words: r.openerWords(opener),
			aim: 30,
		},
		...(firstQuestion
			? [
					{
						key: "question" as const,
						title: r.question(),
						words: firstQuestion,
						aim: 15,
					},
				]
			: []),
		{ key: "cue", title: r.cue(), words: r.cueWords(), aim: 15 },
		{ key: "names", title: r.names(), words: r.namesWords(), aim: 10 },
		{ key: "name-use", title: r.nameUse(), words: r.nameUseWords(), aim: 10 },
		{ key: "thanks", title: r.thanks(), words: r.thanksWords(), aim: 10 },
	];
}
