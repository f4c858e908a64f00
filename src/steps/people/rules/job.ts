import { positionKey } from "../rules.ts";

/** What somebody does, and where. */
export interface Job {
	title: string | null;
	organization: string | null;
}

/** The same title and organization is among these, or the part alone that is told. */
export function isTold(
	jobs: readonly Job[],
	{ title, organization }: { title?: string; organization?: string },
): boolean {
	const key = positionKey(title ?? null, organization ?? null);
	return jobs.some((one) => {
		const same = positionKey(
			title ? one.title : null,
			organization ? one.organization : null,
		);
		return same === key;
	});
}
