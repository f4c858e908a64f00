/** How a contact may appear in shared notes, reports and exports (METHOD §4). */
export const ATTRIBUTIONS = ["named", "role-only", "anonymous"] as const;

export type Attribution = (typeof ATTRIBUTIONS)[number];

export type Person = {
	name: string;
	title: string | null;
	organization: string | null;
};

/** What may be shown. What may not be shown is not there, not null. */
export type Attributed =
	| ({ attribution: "named" } & Person)
	| {
			attribution: "role-only";
			title: string | null;
			organization: string | null;
	  }
	| { attribution: "anonymous"; title: string | null };

/**
 * Cuts a person down to what their attribution lets through. Anonymous always
 * drops the employer: whether it would identify them can't be known here. A
 * title that names the person, or for an anonymous one the employer ("Head of
 * Data at Acme"), is dropped too.
 */
export function attributed(
	person: Person,
	attribution: Attribution,
): Attributed {
	const { name, title, organization } = person;
	switch (attribution) {
		case "named":
			return { attribution, name, title, organization };
		case "role-only":
			return { attribution, title: titleWithout(title, [name]), organization };
		case "anonymous":
			return {
				attribution,
				title: titleWithout(title, [name, organization]),
			};
	}
}

function titleWithout(
	title: string | null,
	secrets: readonly (string | null)[],
): string | null {
	if (title === null) return null;
	const plain = fold(title);
	const tells = secrets.some(
		(secret) => secret && fold(secret).trim() && plain.includes(fold(secret)),
	);
	return tells ? null : title;
}

/** Lower case, no accents, one space around each word, so that whole words compare. */
function fold(text: string): string {
	const words = text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu);
	return ` ${(words ?? []).join(" ")} `;
}
