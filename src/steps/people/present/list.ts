import type { Catalogue } from "#catalogue/occupations.ts";
import m from "#messages/people";
import { type Aim, nearnessOf } from "../rules/nearness.ts";
import type { ContactItem } from "../schema.ts";
import type { AimMatch, ListRow } from "../store/list.ts";

export function presentItem(
	row: ListRow,
	aim: Aim | null,
	catalogue: Catalogue,
): ContactItem {
	const item: ContactItem = {
		id: row.id,
		name: row.name,
		label: row.label,
		organization: row.organization,
		title: row.title,
		ring: row.ring,
		relation: row.relation,
		doNotContact: row.doNotContactAt !== null,
		occupations: row.occupations,
		why: [],
	};
	if (row.asked !== undefined) item.asked = row.asked;
	if (aim && row.match) {
		item.nearness = nearnessOf(row.match);
		item.why = [reasonOf(row.match, aim, catalogue)];
	}
	return item;
}

/** Why somebody stands in a target's list, in one sentence. */
function reasonOf(match: AimMatch, aim: Aim, catalogue: Catalogue): string {
	const title = unstopped(match.title ?? "");
	const organization = unstopped(match.organization ?? aim.label);
	const year = match.endedOn?.slice(0, 4) ?? "";
	if (match.code === null)
		return match.endedOn
			? m.workedAt({ organization, year })
			: m.worksAt({ organization });
	const occupation = catalogue.occupation(match.code)?.title ?? "";
	if (match.near === 1)
		return match.endedOn ? m.didThis({ title, year }) : m.doesThis({ title });
	return match.endedOn
		? m.didNearThis({ title, occupation, year })
		: m.doesNearThis({ title, occupation });
}

/** "Acme, Inc." at the end of a sentence needs no second full stop. */
const unstopped = (text: string) => text.replace(/\.$/, "");
