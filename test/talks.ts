import { type Client, read } from "#http/client.ts";

/** A target that many tests talk about: nursing, with questions drafted for a talk of so many minutes. */
export async function targetWithQuestions(client: Client, minutes: number) {
	const target = await read(
		client.targets.$post({ json: { occupationCode: "29-1141.00" } }),
	);
	await read(
		client.targets[":id"]["question-set"].draft.$post({
			param: { id: target.id },
			json: { minutes },
		}),
	);
	return target;
}

/** A talk with Tom that is agreed for 10 March 2026 at 16:00 UTC, about a target where one is named. */
export async function talkWithTom(
	client: Client,
	{
		name = "Tom Baker",
		medium = "phone",
		...more
	}: {
		name?: string;
		organization?: string;
		phone?: string;
		medium?: "written" | "phone" | "video";
		targetId?: string;
		contactZone?: string;
	} = {},
) {
	const { organization, phone, ...meeting } = more;
	const tom = await read(
		client.contacts.$post({
			json: {
				name,
				...(organization && { organization }),
				...(phone && { phone }),
			},
		}),
	);
	const { id } = await read(
		client.meetings.$post({
			json: {
				contactId: tom.id,
				times: [{ date: "2026-03-10", time: "16:00" }],
				zone: "UTC",
				agreed: true,
				minutes: 20,
				medium,
				...meeting,
			},
		}),
	);
	return { tom, id };
}
