import { read } from "#http/client.ts";
import { client, queries } from "#web/api.ts";
import { keepCopy } from "#web/offline/copies.ts";
import { readSheet, sheetKey } from "./use-sheet.ts";

/** Fetches all that one needs for a talk, so that it is here without a network: its sheet, and the brief of its target. */
export async function keepTalk(
	meetingId: string,
	targetId: string | undefined,
): Promise<void> {
	await keep(sheetKey(meetingId), () => readSheet(meetingId));
	await keep(["meeting-brief", meetingId], () =>
		read(client.meetings[":id"].brief.$get({ param: { id: meetingId } })),
	);
	if (!targetId) return;
	const param = { id: targetId };
	const at = client.targets[":id"];
	const target = await read(at.$get({ param }));
	await keepCopy(["target", targetId], target);
	const { occupationCode: code } = target;
	if (code)
		await keep(["occupation", code], () =>
			read(client.occupations[":code"].$get({ param: { code } })),
		);
	await keep(["insight", targetId], () =>
		read(client.insights[":id"].$get({ param })),
	);
	await keep(["hypothesis", targetId], () =>
		read(at.hypotheses.$get({ param })),
	);
	await keep(["finding", targetId], () => read(at.findings.$get({ param })));
	await keep(["question-set", targetId], () =>
		read(at["question-set"].$get({ param })),
	);
}

/** What is on the screen reads for itself, and keeps it. */
async function keep(key: readonly string[], load: () => Promise<unknown>) {
	if (queries.getQueryData(key) === undefined)
		await keepCopy(key, await load());
}
