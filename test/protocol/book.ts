import { read } from "#http/client.ts";
import type { Seeker, TestApp } from "#test/db.ts";
import type { Radicale } from "./radicale.ts";

/** A card of version 3.0 as a phone writes it. */
export const card = (uid: string, name: string, ...lines: string[]) =>
	[
		...["BEGIN:VCARD", "VERSION:3.0", `UID:${uid}-0000-0000`, `FN:${name}`],
		`N:${name.split(" ").slice(1).join(" ")};${name.split(" ")[0]};;;`,
		...lines,
		...["END:VCARD", ""],
	].join("\r\n");

export const email = (address: string) => `EMAIL;TYPE=INTERNET:${address}`;

export const signIn = ({ user, password }: Radicale, server: string) => ({
	...{ server, user, password },
});

let serial = 0;

/** A new seeker with a new address book of these cards, connected through `origin` and not yet synced. */
export async function connectBook(
	app: TestApp,
	server: Radicale,
	cards: readonly (readonly [name: string, text: string])[],
	origin = server.origin,
) {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const book = await server.makeBook(`book${serial++}`);
	for (const [name, text] of cards)
		await server.put(`${book}${name}.vcf`, text);
	const url = origin + new URL(book).pathname;
	const { id } = await read(
		client["address-books"].$post({
			json: { ...signIn(server, origin), url },
		}),
	);
	const param = { id };
	return {
		...{ seeker, book, id },
		syncing: () => client["address-books"][":id"].syncs.$post({ param }),
		sync: () => read(client["address-books"][":id"].syncs.$post({ param })),
		set: (json: object) =>
			read(client["address-books"][":id"].$patch({ param, json })),
		...working(seeker),
	};
}

function working({ client }: Seeker) {
	const people = async () =>
		(await read(client.contacts.$get({ query: {} }))).items;
	const contact = async (name: string) => {
		const found = (await people()).find(({ label }) => label === name);
		if (!found) throw new Error(`${name} is not there`);
		return read(client.contacts[":id"].$get({ param: { id: found.id } }));
	};
	return {
		people,
		contact,
		add: (json: object) => read(client.contacts.$post({ json })),
		change: async (name: string, json: object) => {
			const { id } = await contact(name);
			return read(client.contacts[":id"].$patch({ param: { id }, json }));
		},
		questions: () => read(client["card-questions"].$get()),
		answer: async (answer: string) => {
			const [question] = await read(client["card-questions"].$get());
			return client["card-questions"][":id"].answer.$post({
				param: { id: question?.id ?? "" },
				json: { answer: answer as "ours" },
			});
		},
		books: () => read(client["address-books"].$get()),
	};
}
