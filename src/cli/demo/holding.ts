import type { Fetch } from "#http/client.ts";
import { idOf, story } from "./story.ts";

/** Whose data a folder holds. `unfinished`: a demo that broke off on the way. */
export type Holding = {
	whose: "nobody" | "demo" | "unfinished" | "somebody";
};

/** Looks at what is there; changes nothing. */
export async function holdingOf(request: Fetch): Promise<Holding> {
	const read = async (path: string) =>
		(await request(`http://local/api/v1/${path}`)).json();
	const targets: { id: string }[] = await read("targets");
	if (targets.some(({ id }) => id === idOf("research"))) {
		const last = await request(
			`http://local/api/v1/approaches/${lastApproach()}`,
		);
		return { whose: last.ok ? "demo" : "unfinished" };
	}
	const { name, interests } = await read("profile");
	const { all } = await read("contact-counts");
	const own = targets.length > 0 || all > 0 || name || interests;
	return { whose: own ? "somebody" : "nobody" };
}

/** The approach that the story's last chapter begins: who has it has the whole story. */
function lastApproach(): string {
	const begun = story
		.flatMap(({ deeds }) => deeds)
		.findLast(({ operation }) => operation === "draftApproach");
	return idOf(`${begun?.input.id}`.slice(1));
}
