import type { ContactItem } from "../schema.ts";
import type { ListRow } from "../store/list.ts";

export function presentItem(row: ListRow): ContactItem {
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
	return item;
}
